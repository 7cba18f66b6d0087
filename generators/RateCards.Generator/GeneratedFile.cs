using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RateCards.Generator;

/// <summary>A file of generated code.</summary>
/// <param name="HintName">Its name among the generated files: <c>tinker.card.g.cs</c>.</param>
internal sealed record GeneratedFile(string HintName, string Code)
{
    public static void AddTo(SourceProductionContext context, GeneratedFile? file)
    {
        if (file is not null)
        {
            context.AddSource(file.HintName, SourceText.From(file.Code, Encoding.UTF8));
        }
    }
}
