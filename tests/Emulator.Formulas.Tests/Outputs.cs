using Emulator.Values;

namespace Emulator.Formulas.Tests;

/// <summary>A job that is just its outputs by alias.</summary>
internal sealed class Outputs(params (string Line, Value Output)[] outputs) : PillSource
{
    public override FormulaSurroundings Surroundings => FormulaSurroundings.Default;

    public override Value Resolve(Pill pill)
    {
        foreach (var (line, output) in outputs)
        {
            if (line == pill.Line)
            {
                return pill.Pick(output);
            }
        }

        return Value.Null;
    }
}
