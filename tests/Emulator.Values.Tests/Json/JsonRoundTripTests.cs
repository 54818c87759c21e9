using System.Text.Json;
using Emulator.Values.Json;

namespace Emulator.Values.Tests.Json;

public sealed class JsonRoundTripTests
{
    [Test]
    public void Typed_form_loses_nothing_of_any_value()
    {
        Property.Holds(Any.Value, value => Assert.That(TypedJson.Read(TypedJson.Write(value)), Is.EqualTo(value).Using<Value>(Same)));
    }

    [Test]
    public void Plain_form_loses_nothing_of_what_JSON_can_say()
    {
        Property.Holds(Any.PlainValue, value => Assert.That(PlainJson.Read(PlainJson.Write(value)), Is.EqualTo(value).Using<Value>(Same)));
    }

    [Test]
    public void Both_forms_are_JSON_for_others_too()
    {
        Property.Holds(Any.Value, value =>
        {
            Assert.That(() => JsonDocument.Parse(TypedJson.Write(value)).Dispose(), Throws.Nothing);
            Assert.That(() => JsonDocument.Parse(PlainJson.Write(value, indented: true)).Dispose(), Throws.Nothing);
        });
    }

    // Stricter than a value's own equality: the order of keys counts, and hashes agree.
    private static bool Same(Value left, Value right) =>
        left.Equals(right) && left.GetHashCode() == right.GetHashCode() && TypedJson.Write(left) == TypedJson.Write(right);
}
