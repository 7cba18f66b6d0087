using System.Globalization;
using System.Linq.Expressions;
using HandlebarsDotNet;
using HandlebarsDotNet.Features;
using HandlebarsDotNet.PathStructure;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Content;
using RateCards.Docs.Media;

namespace RateCards.Docs.Templates;

/// <summary>
/// The template engine on Handlebars.Net, which walks the blocks and resolves the paths. Everything else (functions,
/// escaping, unknown names) comes back to us through two helpers, <c>call</c> and <c>block</c>, whose first argument is
/// the number of a <see cref="CallSite"/>.
/// </summary>
public sealed class HandlebarsEngine : ITemplateEngine
{
    private const string StateKey = "\0state";

    private readonly IReadOnlyDictionary<string, PageFunction> _functions;
    private readonly IHandlebars _handlebars;

    public HandlebarsEngine(IReadOnlyDictionary<string, PageFunction> functions)
    {
        _functions = functions;
        var configuration = new HandlebarsConfiguration { NoEscape = true, FormatProvider = CultureInfo.InvariantCulture };
        configuration.CompileTimeConfiguration.Features.Add(new InterpretedExpressions());
        _handlebars = Handlebars.Create(configuration);
        _handlebars.RegisterHelper("call", (in HelperOptions options, in Context _, in Arguments arguments) =>
            Rendering.Of(options.Data[ChainSegment.Root]).Call(arguments));
        _handlebars.RegisterHelper("block", (EncodedTextWriter output, BlockHelperOptions options, Context context, Arguments arguments) =>
        {
            Rendering.Of(options.Data[ChainSegment.Root]).Call(arguments);
            options.Template(output, context);
        });
    }

    public ITemplate? Parse(SourceText text, int start, bool isMarkdown, DiagnosticBag diagnostics)
    {
        var errors = new DiagnosticBag();
        var prepared = new TemplateReader(text, start, isMarkdown, _functions.Keys.ToList(), errors).Read();
        diagnostics.AddRange(errors.ToList());
        if (errors.HasErrors)
        {
            return null;
        }

        try
        {
            var typed = isMarkdown ? NumberLinter.Check(prepared, diagnostics) : [];
            return new Template(prepared, typed, _handlebars.Compile(prepared.Rewritten), _functions);
        }
        catch (HandlebarsException e)
        {
            diagnostics.Report(PageDiagnostics.Syntax, SourceLocation.OfFile(text.Path), e.Message);
            return null;
        }
    }

    private sealed class Template(
        PreparedTemplate prepared, IReadOnlyList<TypedNumber> typed, HandlebarsTemplate<object, object> compiled, IReadOnlyDictionary<string, PageFunction> functions) : ITemplate
    {
        public SourceText Text => prepared.Text;

        public string Render(PageScope scope)
        {
            var root = new Dictionary<string, object?>(scope.Values, StringComparer.Ordinal) { [StateKey] = new Rendering(prepared, typed, functions, scope) };
            return compiled(root, null!);
        }
    }

    /// <summary>One rendering of one template: what the helpers find through the root of the data.</summary>
    private sealed class Rendering(PreparedTemplate template, IReadOnlyList<TypedNumber> typed, IReadOnlyDictionary<string, PageFunction> functions, PageScope scope)
    {
        public static Rendering Of(object? root) => (Rendering)((Dictionary<string, object?>)root!)[StateKey]!;

        /// <summary>The result of the call whose number is the first argument: escaped text where it is written out.</summary>
        public object? Call(in Arguments arguments)
        {
            var site = template.Calls[Convert.ToInt32(arguments[0], CultureInfo.InvariantCulture)];
            var result = site.Function is { } function ? Invoke(function, site, arguments) : Resolve(site, arguments[1]);
            if (site.Use == CallUse.Block)
            {
                foreach (var number in typed.Where(n => n.Block == site))
                {
                    scope.Numbers.Add(number.Number);
                }
            }

            return site.Use == CallUse.Output ? Write(result, site) : result;
        }

        private object? Invoke(string function, CallSite site, in Arguments arguments)
        {
            var values = new object?[site.Arguments.Count];
            var dynamic = 1;
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = site.Arguments[i].Literal ?? arguments[dynamic++];
            }

            return functions[function](new Call(site, template.Text, values, scope));
        }

        /// <summary>A value of the data; the engine hands over a marker where a path names nothing.</summary>
        private object? Resolve(CallSite site, object? value)
        {
            if (value is not UndefinedBindingResult)
            {
                return value;
            }

            scope.Diagnostics.Report(PageDiagnostics.UnknownName, site.Location, site.Path, Suggestion.DidYouMean(site.Path, functions.Keys.Concat(scope.Values.Keys)));
            return null;
        }

        private string Write(object? value, CallSite site)
        {
            if (value is null)
            {
                return "";
            }

            var content = value as IContent ?? new TextContent(value is bool flag ? flag ? "true" : "false" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
            scope.Numbers.Add(content, site.Location, text => Explain(text, site));
            return scope.Medium.Write(content, site.Place);
        }

        /// <summary>Numbers that do not say where they come from: the page may mark them as no price.</summary>
        private void Explain(string text, CallSite site)
        {
            if (NumberLinter.IsInPlainBlock(template, site.Location.Offset))
            {
                scope.Numbers.Add(new PageNumber(text, NumberLinter.MarkedAsPlain, site.Location));
                return;
            }

            foreach (var number in NumberText.In(text))
            {
                scope.Diagnostics.Report(PageDiagnostics.UnexplainedNumber, site.Location, number.Value, site.Path);
            }
        }
    }

    /// <summary>
    /// Has expressions interpreted instead of compiled to IL: a template is rendered a few times in a process, and
    /// compiling one costs about 20 ms where interpreting costs 7. The configuration's own setting is overwritten by a
    /// feature of the library, hence a feature.
    /// </summary>
    private sealed class InterpretedExpressions : IFeatureFactory, IFeature, IExpressionCompiler
    {
        public IFeature CreateFeature() => this;

        public void OnCompiling(ICompiledHandlebarsConfiguration configuration) => configuration.ExpressionCompiler = this;

        public void CompilationCompleted()
        {
        }

        public T Compile<T>(Expression<T> expression)
            where T : class, Delegate => expression.Compile(preferInterpretation: true);
    }
}
