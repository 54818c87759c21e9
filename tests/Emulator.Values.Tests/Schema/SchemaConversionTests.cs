using Emulator.Values.Json;
using Emulator.Values.Schema;

namespace Emulator.Values.Tests.Schema;

public sealed class SchemaConversionTests
{
    private static readonly TimeZoneInfo Pacific = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    [Test]
    public void Input_loses_unknown_keys_at_the_top_only()
    {
        var fields = Fields("""
            [{"name":"a","type":"object","properties":[{"name":"b"}]},
             {"name":"c","toggle_hint":"h","toggle_field":{"name":"c_id","type":"string"}}]
            """);

        var rendered = new SchemaConversion(Pacific).Render(fields, Record("""{"x":1,"c_id":2,"a":{"y":3}}"""));

        Assert.That(PlainJson.Write(rendered), Is.EqualTo("""{"c_id":2,"a":{"y":3}}"""));
    }

    [Test]
    public void Output_keeps_what_no_field_declares()
    {
        var fields = Fields("""[{"name":"count","type":"integer"}]""");

        var parsed = new SchemaConversion(Pacific).Parse(fields, Record("""{"x":"1","count":"2"}"""));

        Assert.That(parsed, Is.EqualTo(Record("""{"x":"1","count":2}""")));
    }

    [Test]
    public void Input_numbers_stay_texts_and_input_days_are_converted()
    {
        var fields = Fields("""[{"name":"n","type":"integer"},{"name":"b","type":"boolean"},{"name":"d","type":"date"}]""");

        var rendered = new SchemaConversion(Pacific).Render(fields, Record("""{"n":"7","b":"true","d":"2020-01-02"}"""));

        Assert.That(rendered, Is.EqualTo(RecordValue.Of(("n", "7"), ("b", "true"), ("d", new DateValue(new DateOnly(2020, 1, 2))))));
    }

    [Test]
    public void What_lies_inside_is_converted_first_then_each_item_then_the_list()
    {
        var seen = new List<string>();
        var fields = Fields("""
            [{"name":"list","type":"array","render_input":"outer","properties":[{"name":"n","render_input":"inner"}]}]
            """);
        var conversion = new SchemaConversion(Pacific, name => value =>
        {
            seen.Add($"{name} {value}");
            return name == "inner" ? "converted" : value;
        });

        conversion.Render(fields, Record("""{"list":[{"n":1},{"n":2}]}"""));

        Assert.That(seen, Is.EqualTo(new[]
        {
            "inner 1",
            """outer {"n":"converted"}""",
            "inner 2",
            """outer {"n":"converted"}""",
            """outer [{"n":"converted"},{"n":"converted"}]""",
        }));
    }

    [TestCase("null")]
    [TestCase("\"\"")]
    [TestCase("\"  \"")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("false")]
    public void A_blank_value_is_not_converted(string blank)
    {
        var conversion = new SchemaConversion(Pacific, _ => _ => "converted");
        var input = RecordValue.Of(("a", PlainJson.Read(blank)));

        Assert.That(conversion.Render(Fields("""[{"name":"a","render_input":"own"}]"""), input), Is.EqualTo(input));
    }

    [Test]
    public void A_toggle_is_converted_by_its_own_converter_but_not_twice_under_one_name()
    {
        var fields = Fields("""
            [{"name":"a","toggle_hint":"h","toggle_field":{"name":"a","type":"string","render_input":"integer_conversion"}},
             {"name":"b","toggle_hint":"h","toggle_field":{"name":"b_id","type":"string","render_input":"integer_conversion"}}]
            """);

        var rendered = new SchemaConversion(Pacific).Render(fields, Record("""{"a":"1","b_id":"2"}"""));

        Assert.That(rendered, Is.EqualTo(Record("""{"a":"1","b_id":2}""")));
    }

    [Test]
    public void A_built_in_converter_goes_before_a_method_of_the_same_name()
    {
        var conversion = new SchemaConversion(Pacific, _ => _ => "own");

        var rendered = conversion.Render(Fields("""[{"name":"a","render_input":"integer_conversion"}]"""), Record("""{"a":"1"}"""));

        Assert.That(rendered["a"], Is.EqualTo(Value.Of(1)));
    }

    [Test]
    public void An_unknown_converter_is_named()
    {
        var fields = Fields("""[{"name":"a","parse_output":"nope"}]""");

        Assert.That(
            () => new SchemaConversion(Pacific).Parse(fields, Record("""{"a":"1"}""")),
            Throws.TypeOf<SchemaException>().With.Message.EqualTo("Cannot find converter 'nope'.").And.Property("Field").EqualTo("a"));
    }

    [Test]
    public void An_unreadable_value_names_its_field_and_place()
    {
        var fields = Fields("""[{"name":"lines","type":"array","properties":[{"name":"due","type":"date"}]}]""");
        var input = Record("""{"lines":[{"due":"2020-01-02"},{"due":"soon"}]}""");

        Assert.That(
            () => new SchemaConversion(Pacific).Render(fields, input),
            Throws.TypeOf<SchemaException>().With.Message.EqualTo(
                "Error calculating input for field 'lines[1].due': no time information in \"soon\""));
    }

    [TestCase("""{"a_b":"x"}""", null)]
    [TestCase("""{"a_b":"  "}""", null)]
    [TestCase("""{"a_b":false}""", null)]
    [TestCase("""{"a_b":0}""", null)]
    [TestCase("""{"a_b":""}""", "'A b' must be present")]
    [TestCase("""{"a_b":null}""", "'A b' must be present")]
    [TestCase("""{"a_b":[]}""", "'A b' must be present")]
    [TestCase("""{"a_b":{}}""", "'A b' must be present")]
    [TestCase("{}", "'A b' must be present")]
    public void A_required_field_wants_a_value(string input, string? message)
    {
        Assert.That(SchemaConversion.MissingField(Fields("""[{"name":"a_b","optional":false}]"""), Record(input)), Is.EqualTo(message));
    }

    [TestCase("""{"name":"a","optional":true}""")]
    [TestCase("""{"name":"a","optional":"false"}""")]
    [TestCase("""{"name":"a","optional":false,"runtime_optional":true}""")]
    [TestCase("""{"name":"a","type":"object","properties":[{"name":"inside","optional":false}]}""")]
    public void Other_fields_may_be_missing(string field)
    {
        Assert.That(SchemaConversion.MissingField(Fields(field), RecordValue.Empty), Is.Null);
    }

    [TestCase("a", "x", "Bee", null)]
    [TestCase("b", "x", "Bee", null)]
    [TestCase("c", "x", "Bee", "Either 'A' or 'Bee' must be present")]
    [TestCase("c", "x", "A", "'A' must be present")]
    public void A_toggle_is_the_other_way_to_answer(string key, string value, string toggleLabel, string? message)
    {
        var fields = Fields($$"""
            [{"name":"a","optional":false,"toggle_hint":"h","toggle_field":{"name":"b","label":"{{toggleLabel}}","type":"string"} }]
            """);

        Assert.That(SchemaConversion.MissingField(fields, RecordValue.Of((key, value))), Is.EqualTo(message));
    }

    [Test]
    public void Only_the_first_missing_field_is_told()
    {
        var fields = Fields("""[{"name":"a","optional":false},{"name":"c","optional":false},{"name":"b","optional":false}]""");

        Assert.That(SchemaConversion.MissingField(fields, Record("""{"a":1}""")), Is.EqualTo("'C' must be present"));
    }

    private static IReadOnlyList<Field> Fields(string json) => FieldReader.Read(PlainJson.Read(json));

    private static RecordValue Record(string json) => (RecordValue)PlainJson.Read(json);
}
