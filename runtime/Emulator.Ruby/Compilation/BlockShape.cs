using Emulator.Ruby.Compilation.Operations;

namespace Emulator.Ruby.Compilation;

/// <summary>
/// A block or lambda as it is written: what its every object shares. The lambdas of a file are compiled when they are first
/// called: of a connector's hundreds a command runs a few.
/// </summary>
internal sealed class BlockShape(ParameterBinder parameters, Scope scope)
{
    // A tree is compiled as deep as it is tall; on top of this many calls that needs a stack of its own.
    private const int DeepestOnThisStack = 8;
    private Func<Operation>? _compile;
    private volatile Operation? _body;

    public ParameterBinder Parameters => parameters;

    public bool IsLambda => scope.IsLambda;

    public bool HasBreak => scope.HasBreak;

    /// <summary>Where the body stands in its source.</summary>
    public SourceSpan Span { get; private init; }

    /// <summary>The slots of a frame; known once the body is ready.</summary>
    public int Slots => scope.Size;

    public Operation Body => _body!;

    public static BlockShape Ready(ParameterBinder parameters, Scope scope, SourceSpan span, Operation body) =>
        new(parameters, scope) { _body = body, Span = span };

    public static BlockShape Later(ParameterBinder parameters, Scope scope, SourceSpan span, Func<Operation> compile) =>
        new(parameters, scope) { _compile = compile, Span = span };

    /// <summary>To be called before the body runs.</summary>
    /// <param name="depth">How many calls are going on.</param>
    public void Prepare(int depth)
    {
        if (_body is null)
        {
            Compile(depth);
        }
    }

    private void Compile(int depth)
    {
        lock (scope)
        {
            if (_body is not null)
            {
                return;
            }

            var compile = _compile!;
            _body = depth <= DeepestOnThisStack
                ? compile()
                : Task.Factory.StartNew(compile, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).GetAwaiter().GetResult();
            _compile = null;
        }
    }
}
