using Emulator.Ruby.Compilation.Operations;

namespace Emulator.Ruby.Compilation;

/// <summary>A block or lambda as it is written: what its every object shares.</summary>
internal sealed record BlockShape(ParameterBinder Parameters, Operation Body, Scope Scope)
{
    public bool IsLambda => Scope.IsLambda;

    public bool HasBreak => Scope.HasBreak;
}
