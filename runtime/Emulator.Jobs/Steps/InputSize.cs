using System.Text;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Jobs.Steps;

/// <summary>How much text an input is, counted no further than it matters.</summary>
internal static class InputSize
{
    /// <exception cref="StepException">It is more than a step may get (runtime-semantics.md 1.8).</exception>
    public static void Check(RecordValue input, JobLimits limits)
    {
        if (limits.InputBytes != int.MaxValue && Left(input, limits.InputBytes) < 0)
        {
            throw new StepException(
                FailureKind.Input, "Limit", $"the input of the step is more than {limits.InputBytes} bytes of text (limit input_bytes)");
        }
    }

    private static long Left(Value value, long left) => value switch
    {
        _ when left < 0 => left,
        TextValue text => left - Encoding.UTF8.GetByteCount(text.Text),
        BinaryValue binary => left - binary.Bytes.Length,
        ListValue list => list.Aggregate(left, (rest, item) => Left(item, rest)),
        RecordValue record => record.Aggregate(left, (rest, member) => Left(member.Value, rest - member.Key.Length)),
        _ => left - sizeof(long),
    };
}
