using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with formulas: RC300x writing, RC301x names, RC302x units, RC303x the library, RC304x closed forms.</summary>
internal static class FormulaDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownSign = new(
        "RC3001", Error, "Not a sign of the formula language",
        "'{0}' means nothing in a formula.",
        "{1}");

    public static readonly DiagnosticDescriptor NotANumber = new(
        "RC3002", Error, "Not a plain decimal number",
        "{0}",
        "{1}");

    public static readonly DiagnosticDescriptor Unexpected = new(
        "RC3003", Error, "Something else was expected",
        "Expected {0} but found {1}.",
        "Complete the expression here, or take {1} out.");

    public static readonly DiagnosticDescriptor NotClosed = new(
        "RC3004", Error, "A parenthesis that is not closed",
        "This '(' is never closed.",
        "Add the ')' that belongs to it.");

    public static readonly DiagnosticDescriptor TooDeep = new(
        "RC3005", Error, "Nested too deeply",
        "The expression is nested more than {0} levels deep.",
        "Give a part of it a name: a formula of its own.");

    public static readonly DiagnosticDescriptor ComparisonOutsideCondition = new(
        "RC3006", Error, "A comparison that is not a condition",
        "A comparison has no value; it can only be the first argument of if(…).",
        "Write if(condition, then, else), with one comparison as the condition.");

    public static readonly DiagnosticDescriptor ConditionIsNoComparison = new(
        "RC3007", Error, "A condition that compares nothing",
        "The first argument of if(…) has to be a comparison.",
        "Compare it with something: if(x > 0, then, else).");

    public static readonly DiagnosticDescriptor UnknownName = new(
        "RC3010", Error, "Unknown name",
        "There is no symbol or formula '{0}'.{1}",
        "Name one that the files in formulas/ declare, or declare '{0}' there under symbols or formulas.");

    public static readonly DiagnosticDescriptor UnknownFunction = new(
        "RC3011", Error, "Unknown function",
        "There is no function '{0}'.{1}",
        "The functions are max(a, b), min(a, b), sum(index, from, to, body), if(condition, then, else), round_up(x, step), round_down(x, step), round_to(x, step) and graduated(count, rate).");

    public static readonly DiagnosticDescriptor NotCallable = new(
        "RC3012", Error, "A name with arguments that takes none",
        "'{0}' takes no arguments.",
        "Write it without parentheses: a formula's inputs are found by their names.");

    public static readonly DiagnosticDescriptor WrongArgumentCount = new(
        "RC3013", Error, "Wrong number of arguments",
        "{0} takes {1} arguments and got {2}.",
        "Write {3}.");

    public static readonly DiagnosticDescriptor FunctionWithoutArguments = new(
        "RC3014", Error, "A function without its arguments",
        "'{0}' is a function and needs its arguments.",
        "Write {1}.");

    public static readonly DiagnosticDescriptor IndexIsNoName = new(
        "RC3015", Error, "A sum's index has to be a name",
        "The first argument of sum(…) has to be a new name, which counts from the second argument to the third.",
        "Write sum(t, 1, turns, …), with t in the body.");

    public static readonly DiagnosticDescriptor IndexHidesName = new(
        "RC3016", Error, "A sum's index hides another name",
        "The index '{0}' has the name of a {1}, or one that differs only in underscores.",
        "Choose another name for the index, such as t or i.");

    public static readonly DiagnosticDescriptor DifferentUnits = new(
        "RC3020", Error, "Different units",
        "{0} needs one unit on both sides, and has {1} and {2}.",
        "Multiply or divide by what is missing. Where the two measure the same at another scale, give one side a formula of its own in the unit of the other.");

    public static readonly DiagnosticDescriptor WrongResultUnit = new(
        "RC3021", Error, "The result has another unit",
        "The expression gives {0}, and '{1}' is declared in {2}.",
        "Correct the unit or the expression. Only units that differ by a whole factor are converted, such as s to hours.");

    public static readonly DiagnosticDescriptor DivisionByZero = new(
        "RC3022", Error, "Division by zero",
        "This divides by zero, whatever the inputs are.",
        "Divide by something else, or take the division out.");

    public static readonly DiagnosticDescriptor ConversionTooLarge = new(
        "RC3023", Error, "A conversion too large to write",
        "Converting {0} to {1} takes a factor of more than 28 digits.",
        "Split the formula, so that each one's unit is one that people use.");

    public static readonly DiagnosticDescriptor DuplicateName = new(
        "RC3030", Error, "A name given twice",
        "'{0}' is already declared at {1}.",
        "Names are unique over the symbols and formulas of all files: rename one of the two, or remove it.");

    public static readonly DiagnosticDescriptor ReservedName = new(
        "RC3031", Error, "A name that the language uses",
        "'{0}' is a function of the formula language.",
        "Choose another name.");

    public static readonly DiagnosticDescriptor SimilarName = new(
        "RC3032", Error, "Two names that differ only in underscores",
        "'{0}' and '{1}' (at {2}) differ only in underscores, and generated code could not tell them apart.",
        "Rename one of the two.");

    public static readonly DiagnosticDescriptor Cycle = new(
        "RC3033", Error, "Formulas that need each other",
        "'{0}' needs its own value: {1}.",
        "Take out one of the references, so that every formula can be computed from others before it.");

    public static readonly DiagnosticDescriptor ReferencesTooDeep = new(
        "RC3034", Error, "A chain of formulas that is too long",
        "'{0}' stands on a chain of more than {1} formulas, each using the next.",
        "Shorten the chain: write some of its formulas out.");

    public static readonly DiagnosticDescriptor UnusedSymbol = new(
        "RC3035", Info, "A symbol that no formula uses",
        "No formula uses the symbol '{0}'.",
        "Use it, or remove it.");

    public static readonly DiagnosticDescriptor BadNotation = new(
        "RC3036", Error, "A notation that cannot be set",
        "The notation '{0}' cannot stand in a page's mathematics: {1}.",
        "Write LaTeX for one symbol, such as P_1, \\Delta or r_{{\\text{{prefill}}}}.");

    public static readonly DiagnosticDescriptor SameNotation = new(
        "RC3037", Error, "Two quantities that look the same",
        "'{0}' and '{1}' (at {2}) are both written {3}.",
        "Give one of them another notation: a reader has only the notation to tell them apart.");

    public static readonly DiagnosticDescriptor WrongClosedForm = new(
        "RC3040", Error, "A closed form that is not its definition",
        "The closed form of '{0}' is wrong: with {1} it gives {3}, and the definition gives {2}.",
        "Correct the closed form or the definition, or leave the closed form out.");

    public static readonly DiagnosticDescriptor UnprovedClosedForm = new(
        "RC3041", Error, "A closed form that cannot be proved",
        "The closed form of '{0}' can neither be proved equal to its definition nor be compared on samples: {1}.",
        "Write both as sums and products of the same parts, or leave the closed form out: the definition is computed then.");

    public static readonly DiagnosticDescriptor SampledClosedForm = new(
        "RC3042", Warning, "A closed form that is compared on samples only",
        "The closed form of '{0}' cannot be proved equal to its definition ({1}). It is equal on {2} samples, and the formula reference says so.",
        "Write both as sums and products of the same parts, or leave the closed form out: the definition is computed then.");
}
