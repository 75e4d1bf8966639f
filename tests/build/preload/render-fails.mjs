/** Loaded before the build: one component of one article's page throws, the way a mistake of ours would make it. */
const stringify = JSON.stringify;
JSON.stringify = (value, ...rest) => {
  if (value?.headline?.startsWith('甲区：每天一节')) throw new TypeError('the real cause');
  return stringify(value, ...rest);
};
