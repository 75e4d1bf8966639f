/** Adds the page of all components to the dev server; a built site has none. */
import type { AstroIntegration } from 'astro';

export function componentPage(): AstroIntegration {
  return {
    name: 'component-page',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command === 'dev') {
          injectRoute({ pattern: '/dev/components', entrypoint: './src/pages/_components.astro' });
        }
      },
    },
  };
}
