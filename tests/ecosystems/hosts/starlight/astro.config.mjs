import react from "@astrojs/react";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import sidebar from "./sidebar.json";

export default defineConfig({
  site: "https://docs.example",
  markdown: { remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] },
  integrations: [starlight({ title: "A site of somebody's", sidebar, customCss: ["katex/dist/katex.min.css"] }), react()],
});
