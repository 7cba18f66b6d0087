import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";

export default {
  title: "A site of somebody's",
  url: "https://docs.example",
  baseUrl: "/",
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  markdown: { hooks: { onBrokenMarkdownLinks: "throw", onBrokenMarkdownImages: "throw" } },
  clientModules: [require.resolve("katex/dist/katex.min.css")],
  presets: [["classic", {
    docs: { routeBasePath: "/", sidebarPath: "./sidebars.json", remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] },
    blog: false,
  }]],
};
