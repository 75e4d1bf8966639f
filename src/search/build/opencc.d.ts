/** OpenCC's table as opencc-js ships it: pairs parted by `|`, traditional and simplified by a space. */
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string;
  export default characters;
}
