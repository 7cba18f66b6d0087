namespace RateCards.Targets.JavaScript;

/// <summary>A script that is no module: pages that are opened from a file may load it.</summary>
internal static class PlainScript
{
    /// <summary>Statements whose names stay their own, whatever else the page loads.</summary>
    public static string Of(string statements) => $"(() => {{\n\"use strict\";\n{statements}}})();\n";
}
