using RateCards.Compiler.Binding.Formulas.Syntax;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>Gives names and units to an expression. What is wrong is reported and has no node; the rest is still looked at.</summary>
/// <param name="counts">
/// Dimensions that count as plain numbers: in a closed form, those that its definition sums over (T·P₁ is T prompts of P₁ tokens).
/// </param>
internal sealed class ExpressionBinder(Scope scope, ExpressionText source, DiagnosticBag diagnostics, ICollection<Dimension> counts)
{
    private readonly List<IndexNode> _indices = [];

    /// <summary>Binds an expression whose value has to be in a unit, converting it where a whole factor does so.</summary>
    /// <param name="owner">What is declared in that unit, for messages.</param>
    public Node? BindIn(Unit unit, string owner, Expression expression)
    {
        var node = Bind(expression);
        if (node is null)
        {
            return null;
        }

        unit = unit.Without(counts);
        if (Literals.IsLiteral(node))
        {
            return Literals.Adopt(node, unit);
        }

        var actual = UnitOf(node);
        if (actual.Equals(unit))
        {
            return node;
        }

        if (!actual.IsCommensurableWith(unit))
        {
            return Refuse(expression, FormulaDiagnostics.WrongResultUnit, Words(actual), owner, Words(unit));
        }

        return Conversion.Convert(node, actual, unit) ?? Refuse(expression, FormulaDiagnostics.ConversionTooLarge, actual, unit);
    }

    public Node? Bind(Expression expression) => expression switch
    {
        NumberExpression number => BindNumber(number),
        NameExpression name => BindName(name),
        NegateExpression negate => Bind(negate.Operand) is { } operand ? new NegateNode(operand) : null,
        BinaryExpression binary => BindBinary(binary),
        CallExpression call => BindCall(call),
        _ => null,
    };

    /// <summary>A condition and its two values; <see cref="ConditionalNode"/> is the only node that compares.</summary>
    public ConditionalNode? BindConditional(Expression condition, Expression whenTrue, Expression whenFalse)
    {
        var comparison = condition as BinaryExpression;
        var (left, right) = (comparison?.Operator.IsComparison, condition) switch
        {
            (true, _) => BindPair(comparison!.Left, comparison.Right, $"'{comparison.Operator.Text}'"),
            (_, MissingExpression) => default,
            _ => Refuse<(Node?, Node?)>(condition, FormulaDiagnostics.ConditionIsNoComparison),
        };
        var (then, otherwise) = BindPair(whenTrue, whenFalse, "if");
        return left is null || right is null || then is null || otherwise is null
            ? null
            : new ConditionalNode(ComparisonOf(comparison!.Operator), left, right, then, otherwise);
    }

    private Unit UnitOf(Node node) => node.Unit.Without(counts);

    private NumberNode? BindNumber(NumberExpression number)
    {
        if (number.Unit is not { } text)
        {
            return new NumberNode(number.Value, Unit.None);
        }

        return scope.Units.TryParse(text.Text, out var unit, out var word)
            ? new NumberNode(number.Value, unit, IsQuantity: true)
            : Refuse<NumberNode>(number, ReadingDiagnostics.UnknownUnit, word, UnitSuggestion.DidYouMean(word, scope.Units), UnitSuggestion.Known(scope.Units));
    }

    private Node? BindName(NameExpression name)
    {
        if ((_indices.Find(i => i.Name == name.Name) ?? scope.Find(name.Name)) is { } node)
        {
            return node is SymbolNode { Symbol.Steps: { } steps }
                ? Refuse(name, StepDiagnostics.StepsWithoutCount, name.Name, steps.IsGraduated ? $"graduated(count, {name.Name})" : $"{name.Name}(count)", steps.Of)
                : node is SymbolNode { Symbol: var symbol } ? WhereCounted(node, symbol) : node;
        }

        if (Function.Find(name.Name) is { } function)
        {
            return Refuse(name, FormulaDiagnostics.FunctionWithoutArguments, name.Name, function.Pattern);
        }

        return scope.IsRefused(name.Name)
            ? null
            : Refuse(name, FormulaDiagnostics.UnknownName, name.Name, Suggestion.DidYouMean(name.Name, scope.Names.Concat(_indices.Select(i => i.Name))));
    }

    /// <summary>What is taken of a rate, written out as a condition where the rate may be missing: 0 where nothing of what it is for is counted.</summary>
    private Node WhereCounted(Node taken, Symbol rate) => rate.Optional is { } count && scope.Find(count) is { } counted
        ? new ConditionalNode(Comparison.Equal, counted, new NumberNode(0, counted.Unit), new NumberNode(0, taken.Unit), taken) { IsOptional = true }
        : taken;

    private Node? BindBinary(BinaryExpression binary)
    {
        if (binary.Operator.IsComparison)
        {
            BindPair(binary.Left, binary.Right, $"'{binary.Operator.Text}'");
            return Refuse(binary, FormulaDiagnostics.ComparisonOutsideCondition);
        }

        if (binary.Operator.Kind is TokenKind.Plus or TokenKind.Minus)
        {
            var sign = binary.Operator.Kind == TokenKind.Plus ? BinaryOperator.Add : BinaryOperator.Subtract;
            return BindPair(binary.Left, binary.Right, $"'{binary.Operator.Text}'") is ({ } first, { } second)
                ? Folding.Fold(new BinaryNode(sign, first, second, UnitOf(first)))
                : null;
        }

        var (left, right) = (Bind(binary.Left), Bind(binary.Right));
        if (left is null || right is null || binary.Operator.Kind == TokenKind.Unknown)
        {
            return null;
        }

        if (binary.Operator.Kind == TokenKind.Times)
        {
            return Folding.Fold(new BinaryNode(BinaryOperator.Multiply, left, right, UnitOf(left) * UnitOf(right)));
        }

        return right is NumberNode { Value: 0 }
            ? Refuse(binary.Right, FormulaDiagnostics.DivisionByZero)
            : Folding.Fold(new BinaryNode(BinaryOperator.Divide, left, right, UnitOf(left) / UnitOf(right)));
    }

    private Node? BindCall(CallExpression call)
    {
        var arguments = call.Arguments;
        var function = Function.Find(call.Function.Name);
        if (function is null)
        {
            if (scope.Find(call.Function.Name) is SymbolNode { Symbol: { Steps: { } steps } symbol })
            {
                return steps.IsGraduated ? Refuse(call, StepDiagnostics.GraduatedHasNoAmount, symbol.Name) : BindStep(call, symbol);
            }

            foreach (var argument in arguments)
            {
                Bind(argument);
            }

            var name = call.Function.Name;
            return scope.Find(name) is not null || scope.IsRefused(name) || _indices.Exists(i => i.Name == name)
                ? Refuse(call.Function, FormulaDiagnostics.NotCallable, name)
                : Refuse(call.Function, FormulaDiagnostics.UnknownFunction, name, Suggestion.DidYouMean(name, Function.Names));
        }

        if (arguments.Count != function.Arguments)
        {
            return Refuse(call, FormulaDiagnostics.WrongArgumentCount, function.Name, function.Arguments, arguments.Count, function.Pattern);
        }

        if (function == Function.Sum)
        {
            return BindSum(arguments[0], arguments[1], arguments[2], arguments[3]);
        }

        if (function == Function.Conditional)
        {
            return BindConditional(arguments[0], arguments[1], arguments[2]);
        }

        if (function == Function.Graduated)
        {
            return BindGraduated(arguments[0], arguments[1]);
        }

        if (function.Rounding is { } rounding)
        {
            return BindRounding(rounding, arguments[0], arguments[1], function.Name);
        }

        return BindPair(arguments[0], arguments[1], function.Name) is ({ } left, { } right)
            ? new ExtremumNode(function == Function.Maximum, left, right)
            : null;
    }

    /// <summary>A multiple of a step. Of a step such as 0.01, which no double is, as many as make one are counted: hundredths.</summary>
    private Node? BindRounding(Rounding rounding, Expression valueExpression, Expression stepExpression, string name)
    {
        if (BindPair(valueExpression, stepExpression, name) is not ({ } value, { } step))
        {
            return null;
        }

        if (step is NegateNode or NumberNode { Value: <= 0 })
        {
            return Refuse(stepExpression, StepDiagnostics.StepNotAboveZero, name);
        }

        if (step is not NumberNode { Value: var size })
        {
            var plain = UnitOf(value) / UnitOf(step);
            return new BinaryNode(
                BinaryOperator.Multiply, new RoundingNode(rounding, new BinaryNode(BinaryOperator.Divide, value, step, plain)), step, UnitOf(value));
        }

        var (by, back, many) = size < 1 && decimal.Truncate(1 / size) * size == 1
            ? (BinaryOperator.Multiply, BinaryOperator.Divide, decimal.Truncate(1 / size))
            : (BinaryOperator.Divide, BinaryOperator.Multiply, size);
        return many == 1
            ? new RoundingNode(rounding, value)
            : new BinaryNode(back, new RoundingNode(rounding, new BinaryNode(by, value, new NumberNode(many, Unit.None), UnitOf(value))), new NumberNode(many, Unit.None), UnitOf(value));
    }

    /// <summary>The amount that a rate with steps has for a count.</summary>
    private Node? BindStep(CallExpression call, Symbol rate) => call.Arguments.Count == 1
        ? BindCount(call.Arguments[0], rate) is { } count ? WhereCounted(StepTree.AmountFor(count, rate), rate) : null
        : Refuse(call, FormulaDiagnostics.WrongArgumentCount, rate.Name, 1, call.Arguments.Count, $"{rate.Name}(count)");

    /// <summary>What a count costs, each unit at the amount of the step that it is in.</summary>
    private Node? BindGraduated(Expression countExpression, Expression rateExpression)
    {
        if (rateExpression is NameExpression { Name: var name } && scope.Find(name) is SymbolNode { Symbol: { Steps.IsGraduated: true } rate })
        {
            return BindCount(countExpression, rate) is { } count ? WhereCounted(StepTree.CostOf(count, rate), rate) : null;
        }

        Bind(countExpression);
        return rateExpression is MissingExpression || (rateExpression is NameExpression { Name: var refused } && scope.Find(refused) is null && scope.IsRefused(refused))
            ? null
            : Refuse(rateExpression, StepDiagnostics.NotGraduated);
    }

    /// <summary>A count that finds a step, in the unit that the rate's steps are of.</summary>
    private Node? BindCount(Expression expression, Symbol rate)
    {
        if (Bind(expression) is not { } count)
        {
            return null;
        }

        var of = rate.Steps!.Of;
        return Literals.IsLiteral(count) ? Literals.Adopt(count, of)
            : UnitOf(count).Equals(of.Without(counts)) ? count
            : Refuse(expression, FormulaDiagnostics.DifferentUnits, $"'{rate.Name}'", Words(of), Words(UnitOf(count)));
    }

    private SumNode? BindSum(Expression index, Expression fromExpression, Expression toExpression, Expression bodyExpression)
    {
        var (from, to) = BindPair(fromExpression, toExpression, "sum");
        if (index is not NameExpression { Name: var name })
        {
            return index is MissingExpression ? null : Refuse<SumNode>(index, FormulaDiagnostics.IndexIsNoName);
        }

        if (WhatNames(name) is { } other)
        {
            return Refuse<SumNode>(index, FormulaDiagnostics.IndexHidesName, name, other);
        }

        if (from is null || to is null)
        {
            return null;
        }

        _indices.Add(new IndexNode(name, UnitOf(from)));
        var body = Bind(bodyExpression);
        _indices.RemoveAt(_indices.Count - 1);
        return body is null ? null : new SumNode(name, from, to, body);
    }

    /// <summary>What has the name already, or one that differs from it only in underscores.</summary>
    private string? WhatNames(string name)
    {
        var letters = name.Replace("_", "");
        if (scope.Names.FirstOrDefault(n => n.Replace("_", "") == letters) is { } other)
        {
            return scope.Find(other) is SymbolNode ? "symbol" : "formula";
        }

        return _indices.Exists(i => i.Name.Replace("_", "") == letters) ? "sum's index" : Function.Find(name) is null ? null : "function";
    }

    /// <summary>Two values that need one unit; a literal takes the other's.</summary>
    /// <param name="what">Who needs it, at the beginning of a message.</param>
    private (Node? Left, Node? Right) BindPair(Expression leftExpression, Expression rightExpression, string what)
    {
        var (left, right) = (Bind(leftExpression), Bind(rightExpression));
        if (left is null || right is null)
        {
            return (left, right);
        }

        var (leftUnit, rightUnit) = (UnitOf(left), UnitOf(right));
        if (leftUnit.Equals(rightUnit))
        {
            return (left, right);
        }

        if (Literals.IsLiteral(left))
        {
            return (Literals.Adopt(left, rightUnit), right);
        }

        if (Literals.IsLiteral(right))
        {
            return (left, Literals.Adopt(right, leftUnit));
        }

        var span = leftExpression.Span.To(rightExpression.Span);
        diagnostics.Report(FormulaDiagnostics.DifferentUnits, source.LocationOf(span), what, Words(leftUnit), Words(rightUnit));
        return (null, null);
    }

    private static string Words(Unit unit) => unit.Equals(Unit.None) && unit.Text == Unit.None.Text ? "a plain number" : unit.Text;

    private static Comparison ComparisonOf(Token token) => token.Kind switch
    {
        TokenKind.Less => Comparison.Less,
        TokenKind.LessOrEqual => Comparison.LessOrEqual,
        TokenKind.Greater => Comparison.Greater,
        TokenKind.GreaterOrEqual => Comparison.GreaterOrEqual,
        TokenKind.Equal => Comparison.Equal,
        _ => Comparison.NotEqual,
    };

    private Node? Refuse(Expression where, DiagnosticDescriptor descriptor, params object[] arguments) =>
        Refuse<Node>(where, descriptor, arguments);

    private T? Refuse<T>(Expression where, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        diagnostics.Report(descriptor, source.LocationOf(where.Span), arguments);
        return default;
    }
}
