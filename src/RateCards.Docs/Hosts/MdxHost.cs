using RateCards.Compiler.Model;
using RateCards.Docs.Pages;
using RateCards.Targets;
using RateCards.Targets.Data;

namespace RateCards.Docs.Hosts;

/// <summary>
/// A host of MDX that has no components of Mintlify's and imports React itself. Its folder of the outputs is laid out as the root of
/// a site of the host's, to be copied over one.
/// </summary>
internal abstract record MdxHost(string Name)
{
    /// <summary>A folder of what pages import. Both hosts make no pages of what begins with a line.</summary>
    private const string Parts = "_ratecards/";

    public static IReadOnlyList<MdxHost> Of(Project project) => [.. project.Settings.Hosts.Select(name => All.Single(h => h.Name == name))];

    private static readonly IReadOnlyList<MdxHost> All = [new Docusaurus(), new Starlight()];

    /// <summary>Where its pages stand in a site.</summary>
    protected abstract string PagesFolder { get; }

    /// <summary>Attributes of a component that runs in the browser.</summary>
    public virtual string ClientDirective => "";

    public string PathOf(PageTemplate page) => $"{Name}/{PagesFolder}{page.Path}.mdx";

    /// <summary>Where a file goes that pages import.</summary>
    public string PathOfPart(string name) => $"{Name}/{PagesFolder}{Parts}{name}";

    /// <summary>Where the files go that readers may take away.</summary>
    public virtual string DataFolder => PathOfPart("data/");

    /// <summary>How a page imports a part.</summary>
    public static string ImportOf(PageTemplate from, string part) => (Root(from) is { Length: > 0 } root ? root : "./") + Parts + part;

    /// <summary>Lines of the front matter beside title and description.</summary>
    /// <param name="editUrl">Address at which the template is edited; null where the project tells none.</param>
    public abstract string FrontMatter(string? editUrl);

    /// <summary>The address of a page, for a link in Markdown.</summary>
    /// <param name="path">The page's path.</param>
    /// <param name="rest">What follows it: an anchor.</param>
    public abstract string LinkTo(Project project, PageTemplate from, string path, string rest);

    /// <summary>The address of a file that readers may take away, for a link in Markdown.</summary>
    public abstract string LinkToData(Project project, PageTemplate from, string path);

    /// <summary>The pages by group, as the host's settings take them in.</summary>
    public abstract OutputFile Navigation(PageList pages);

    private static string Root(PageTemplate page) => string.Concat(Enumerable.Repeat("../", page.Path.Count(c => c == '/')));

    /// <summary>Links name files, of which the host knows the addresses, whatever folder the pages are put into.</summary>
    private sealed record Docusaurus() : MdxHost(MdxHostNames.Docusaurus)
    {
        protected override string PagesFolder => "docs/";

        public override string FrontMatter(string? editUrl) => $"custom_edit_url: {(editUrl is null ? "null" : new JsonText(editUrl))}\n";

        public override string LinkTo(Project project, PageTemplate from, string path, string rest) =>
            (Root(from) is { Length: > 0 } root ? root : "./") + path + ".mdx" + rest;

        public override string LinkToData(Project project, PageTemplate from, string path) => ImportOf(from, "data/" + path);

        public override OutputFile Navigation(PageList pages) => new(
            Name + "/sidebars.json",
            JsonObject.Of(("ratecards", JsonArray.Of(pages.Groups.Select(JsonNode (g) => JsonObject.Of(
                ("type", "category"), ("label", g.Name), ("items", JsonArray.Of(g.Pages.Select(JsonNode (p) => p.Path)))))))).ToIndentedString() + "\n");
    }

    /// <summary>Links are addresses, which begin with the path that the site is published at.</summary>
    private sealed record Starlight() : MdxHost(MdxHostNames.Starlight)
    {
        protected override string PagesFolder => "src/content/docs/";

        public override string ClientDirective => " client:load";

        public override string DataFolder => Name + "/public/data/";

        public override string FrontMatter(string? editUrl) => $"editUrl: {(editUrl is null ? "false" : new JsonText(editUrl))}\n";

        public override string LinkTo(Project project, PageTemplate from, string path, string rest) => $"{Base(project)}{Address(path)}{rest}";

        public override string LinkToData(Project project, PageTemplate from, string path) => $"{Base(project)}/data/{path}";

        public override OutputFile Navigation(PageList pages) => new(
            Name + "/sidebar.json",
            JsonArray.Of(pages.Groups.Select(JsonNode (g) => JsonObject.Of(
                ("label", g.Name), ("items", JsonArray.Of(g.Pages.Select(JsonNode (p) => JsonObject.Of(("label", p.Title), ("link", Address(p.Path))))))))).ToIndentedString() + "\n");

        private static string Address(string path) => path == "index" ? "/" : $"/{path}/";

        private static string Base(Project project) => project.Settings.Site.Url is { } url ? new Uri(url).AbsolutePath.TrimEnd('/') : "";
    }
}
