using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Tests.Support;

/// <summary>Compares outputs with JSON as a reader would write it.</summary>
internal static class Outputs
{
    public static void AreEqual(Value actual, string expected) =>
        Assert.That(PlainJson.Write(actual), Is.EqualTo(PlainJson.Write(PlainJson.Read(expected))));
}
