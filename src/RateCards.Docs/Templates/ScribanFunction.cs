using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>A page function as Scriban calls it: an object, so that nothing is found by reflection.</summary>
internal sealed class ScribanFunction(PageFunction function) : IScriptCustomFunction
{
    // Arguments come as they are written: a function knows the place of each, and numbers keep their digits.
    private static readonly ScriptParameterInfo Written = new(typeof(ScriptExpression), "argument");

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => Written;

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ((PageContext)context).Call(function, callerContext!, blockStatement);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
