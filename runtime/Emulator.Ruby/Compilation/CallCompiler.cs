using Emulator.Ruby.Compilation.Operations;
using Emulator.Ruby.Parsing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>Calls: the cheapest operation that the way of writing allows.</summary>
internal sealed class CallCompiler(TreeCompiler tree, BlockCompiler blocks, Func<CallNode, Intrinsic?>? intrinsics)
{
    // These only look at their arguments, so a literal string among them need not be new each time.
    private static readonly HashSet<string> Looking = new(StringComparer.Ordinal)
    {
        "+", "<=>", "=~", "[]", "dig", "key?", "has_key?", "member?", "include?", "exclude?", "start_with?", "end_with?",
        "starts_with?", "ends_with?", "split", "gsub", "sub", "tr", "delete", "count", "strftime", "match?", "join",
    };

    // And these only look at their receiver, and answer something else than it.
    private static readonly HashSet<string> LookingAtSelf = new(StringComparer.Ordinal)
    {
        "+", "*", "%", "<=>", "=~", "[]", "include?", "exclude?", "start_with?", "end_with?", "starts_with?", "ends_with?", "match?", "split", "scan", "index", "count",
        "length", "size", "bytesize", "empty?", "blank?", "present?", "nil?", "to_i", "to_f", "to_d", "to_sym", "to_date", "to_time", "to_datetime", "ord", "bytes", "chars",
        "upcase", "downcase", "capitalize", "swapcase", "strip", "lstrip", "rstrip", "reverse", "gsub", "sub", "ljust", "rjust", "center", "slice",
    };

    public Operation Compile(CallNode call, Scope scope)
    {
        if (call.Receiver is null)
        {
            return WithoutReceiver(call, scope);
        }

        if (IsFunction(call))
        {
            return Function(call, scope);
        }

        if (!call.IsSafe)
        {
            return On(tree.Compile(call.Receiver, scope), call, scope);
        }

        var slot = scope.Reserve();
        return new SafeCall(tree.Compile(call.Receiver, scope), slot, On(new ReadLocal(slot), call, scope));
    }

    // Ruby's functions by the name of their module, and what is put to an output.
    private static bool IsFunction(CallNode call) => GlobalNames.IsOutput(call.Receiver)
        || call is { Receiver: ConstantNode { Name: "Kernel", Scope: null }, Name: not ("class" or "name" or "is_a?") };

    private Operation Function(CallNode call, Scope scope) => !GlobalNames.IsOutput(call.Receiver) ? WithoutReceiver(call with { Receiver = null }, scope)
        : call.Name is "puts" or "print" or "write" or "printf" or "p" ? WithoutReceiver(call with { Receiver = null, Name = call.Name == "write" ? "print" : call.Name }, scope)
        : tree.Compile(null, scope);

    /// <summary>A call of a method that the source defines.</summary>
    public Operation CompileDefined(DefinedCallNode defined, Scope scope) => new CallDefined(
        defined.Call.Name,
        TreeCompiler.ReadLocal(DefinedCallNode.Variable(defined.Call.Name), scope),
        Arguments(defined.Call, scope),
        defined.Call.Block is { } block ? blocks.Compile(block.Parameters, block.Body, scope, isLambda: false) : null,
        defined.Call.Receiver is null ? WithoutReceiver(defined.Call, scope) : On(tree.Compile(defined.Call.Receiver, scope), defined.Call, scope));

    /// <summary>The arguments as they are written, without the block.</summary>
    public ArgumentList Arguments(CallNode call, Scope scope)
    {
        var keywords = call.Arguments is [.., HashNode { HasBraces: false } last] ? last : null;
        var values = keywords is null ? call.Arguments : [.. call.Arguments.SkipLast(1)];
        var operations = tree.CompileAll(values, scope);
        return new ArgumentList(
            Looking.Contains(call.Name) ? LiteralCompiler.Looked(operations) : operations,
            keywords is null ? null : tree.Compile(keywords, scope),
            call.BlockArgument is null ? null : tree.Compile(call.BlockArgument, scope));
    }

    /// <summary>An operator between two values, with the shortcuts for small numbers.</summary>
    public static Operation Binary(Operation left, Operation right, CallSite site) => site.Name switch
    {
        "+" => new Add(left, right, site),
        "-" => new Subtract(left, right, site),
        "*" => new Multiply(left, right, site),
        "/" => new Divide(left, right, site),
        "%" => new Modulo(left, right, site),
        "<" => new Less(left, right, site),
        "<=" => new LessOrEqual(left, right, site),
        ">" => new Greater(left, right, site),
        ">=" => new GreaterOrEqual(left, right, site),
        "==" => new AreEqual(LiteralCompiler.Looked(left), LiteralCompiler.Looked(right), expected: true),
        "!=" => new AreEqual(LiteralCompiler.Looked(left), LiteralCompiler.Looked(right), expected: false),
        "[]" => new Element(left, right, site),
        _ => new CallWithOne(left, right, site),
    };

    private Operation WithoutReceiver(CallNode call, Scope scope)
    {
        if (call is { Name: "lambda" or "proc", Block: { } block, Arguments.Count: 0 })
        {
            return new MakeProc(blocks.Compile(block.Parameters, block.Body, scope, isLambda: call.Name == "lambda"));
        }

        if (intrinsics?.Invoke(call) is { } intrinsic)
        {
            return new IntrinsicCall(intrinsic);
        }

        return On(tree.Compile(new SelfNode(call.Span), scope), call, scope);
    }

    private Operation On(Operation operand, CallNode call, Scope scope)
    {
        var receiver = call.Block is null && call.BlockArgument is null && LookingAtSelf.Contains(call.Name) ? LiteralCompiler.Looked(operand) : operand;
        var site = new CallSite(call.Name, call.Span, call.NameSpan == default ? null : call.NameSpan, Kind(call));
        var arguments = Arguments(call, scope);
        if (call.Block is { } block)
        {
            var shape = blocks.Compile(block.Parameters, block.Body, scope, isLambda: false);
            return new CallWithBlock(receiver, arguments, shape, site);
        }

        if (!arguments.IsPlain)
        {
            return new CallWithMany(receiver, arguments, site);
        }

        return arguments.Values switch
        {
            [] when call is { Name: "max" or "min", IsSafe: false, Receiver: ListNode { Elements: var elements } } && elements.Any(IsMadeAnew) =>
                new ListExtreme(receiver, call.Name == "max" ? 1 : -1, site),
            [] => new CallWithout(receiver, site),
            [var one] => call.Receiver is null ? new CallWithOne(receiver, one, site) : Binary(receiver, one, site),
            _ => new CallWithMany(receiver, arguments, site),
        };
    }

    // Ruby makes a list of numbers, symbols, nil and booleans once, and calls its method as any other.
    private static bool IsMadeAnew(Node element) => element is not (IntegerNode or FloatNode or SymbolNode or NilNode or BooleanNode);

    private static CallKind Kind(CallNode call)
    {
        if (call.Receiver is not (null or SelfNode))
        {
            return CallKind.Method;
        }

        // x() could be no variable: only a name that is the whole call could.
        return call.Receiver is null && call.Arguments.Count == 0 && call.Block is null && call.NameSpan == call.Span ? CallKind.BareName : CallKind.Function;
    }
}
