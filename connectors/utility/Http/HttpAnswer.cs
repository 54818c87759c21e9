using Emulator.Values;

namespace Emulator.Connectors.Utility.Http;

/// <summary>What came back.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">As the step wants it read.</param>
/// <param name="Headers">Names in lower case with underscores.</param>
internal sealed record HttpAnswer(int Status, Value Body, RecordValue Headers)
{
    /// <summary>The body as a record, so that pills have names to go by: a list stands under <c>array</c>.</summary>
    public Value Named => Body is ListValue ? RecordValue.Of(("array", Body)) : Body;
}
