using System.Text;
using System.Text.RegularExpressions;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>
/// Lets Chromium compute: a page that holds modules and inputs as data addresses writes the results into itself, and the
/// browser prints the page when it is loaded.
/// </summary>
internal static partial class Chromium
{
    /// <summary>Computes the jobs of a folder that <see cref="ScriptEngine"/> has written.</summary>
    public static void Run(string folder)
    {
        var modules = Directory.EnumerateFiles(folder, "*.mjs").Count();
        var page = new StringBuilder("<!doctype html><meta charset=\"utf-8\"><body><script type=\"module\">\n");
        page.Append($"import {{ compute }} from \"{Address(ScriptEngine.Script("compute.mjs"))}\";\n");
        for (var job = 0; job < modules; job++)
        {
            page.Append($"import * as formulas{job} from \"{Address(Path.Combine(folder, $"{job}.mjs"))}\";\n");
        }

        page.Append($"const plan = {File.ReadAllText(Path.Combine(folder, "plan.json"))};\nconst jobs = [\n");
        for (var job = 0; job < modules; job++)
        {
            page.Append($"[formulas{job}, \"{Base64(Path.Combine(folder, $"{job}.in"))}\"],\n");
        }

        page.Append("""
            ];
            for (const [job, [formulas, inputs]] of jobs.entries()) {
              const bytes = Uint8Array.from(atob(inputs), (c) => c.charCodeAt(0));
              const results = new Uint8Array(compute(formulas, plan[job], new Float64Array(bytes.buffer)).buffer);
              document.body.append(Object.assign(document.createElement("output"), {
                textContent: btoa(Array.from(results, (b) => String.fromCharCode(b)).join("")),
              }));
            }
            </script>
            """);
        var path = Path.Combine(folder, "page.html");
        File.WriteAllText(path, page.ToString());
        // Without a sandbox, which a container's root cannot have; the page is our own.
        var printed = Tool.Chromium.Run(
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", $"--user-data-dir={Path.Combine(folder, "profile")}", "--dump-dom", new Uri(path).AbsoluteUri);
        var outputs = Output().Matches(printed);
        outputs.Count.ShouldBe(modules, "Chromium did not compute everything");
        for (var job = 0; job < modules; job++)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{job}.out"), Convert.FromBase64String(outputs[job].Groups[1].Value));
        }
    }

    private static string Address(string file) => "data:text/javascript;base64," + Base64(file);

    private static string Base64(string file) => Convert.ToBase64String(File.ReadAllBytes(file));

    [GeneratedRegex("<output>([^<]*)</output>")]
    private static partial Regex Output();
}
