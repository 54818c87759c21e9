using Emulator.Values.Json;
using Emulator.Values.Schema;

namespace Emulator.Values.Tests.Schema;

public sealed class FieldReaderTests
{
    [TestCase(null, "string", "text", null, null)]
    [TestCase("string", "string", "text", null, null)]
    [TestCase("datetime", "string", "text", null, null)]
    [TestCase("integer", "integer", "number", null, "integer_conversion")]
    [TestCase("number", "number", "number", null, "float_conversion")]
    [TestCase("boolean", "number", "number", null, "float_conversion")]
    [TestCase("date_time", "date_time", "date_time", "date_time_conversion", "date_time_conversion")]
    [TestCase("timestamp", "date_time", "date_time", "date_time_conversion", "date_time_conversion")]
    [TestCase("date", "date_time", "date", "date_conversion", "date_conversion")]
    [TestCase("object", "object", null, null, null)]
    [TestCase("array", "array", null, null, null)]
    [TestCase("stream", "stream", null, null, null)]
    public void A_declared_type_brings_its_defaults(string? declared, string type, string? control, string? render, string? parse)
    {
        var field = One(RecordValue.Of(("name", "a"), ("type", declared)));

        Assert.That((field.Type, field.ControlType, field.RenderInput, field.ParseOutput), Is.EqualTo((type, control, render, parse)));
    }

    [TestCase("""{"name":"a"}""", true)]
    [TestCase("""{"name":"a","optional":null}""", true)]
    [TestCase("""{"name":"a","optional":""}""", true)]
    [TestCase("""{"name":"a","optional":true}""", true)]
    [TestCase("""{"name":"a","optional":"true"}""", true)]
    [TestCase("""{"name":"a","optional":"false"}""", true)]
    [TestCase("""{"name":"a","optional":false}""", false)]
    public void Only_false_makes_a_field_required(string json, bool optional)
    {
        Assert.That(One(PlainJson.Read(json)).Optional, Is.EqualTo(optional));
    }

    [Test]
    public void What_the_author_says_goes_before_defaults_and_older_names_are_understood()
    {
        var field = One(PlainJson.Read("""
            {"name":"a","type":"date","label":"When","control_type":"small-text","convert_input":"own_in","convert_output":"own_out",
             "hint":"h","default":7,"runtime_optional":true,"options":[["L","v"]],"pick_list_params":{"x":"y"}}
            """));

        Assert.That(field, Is.EqualTo(new Field
        {
            Name = "a",
            Label = "When",
            Type = "date_time",
            ControlType = "text",
            RenderInput = "own_in",
            ParseOutput = "own_out",
            Hint = "h",
            Default = 7,
            RuntimeOptional = true,
            PickList = ListValue.Of(ListValue.Of("L", "v")),
            PickListParams = RecordValue.Of(("x", "y")),
            Properties = field.Properties,
            Source = field.Source,
            Written = field.Written,
        }));
    }

    [Test]
    public void The_source_is_what_the_author_wrote_with_the_defaults_set_and_blanks_dropped()
    {
        var field = One(PlainJson.Read("""
            {"name":"orders","type":"array","control_type":"","sticky":false,"convert_input":"x","properties":[{"name":"due_at","type":"timestamp","optional":false}]}
            """));

        Assert.That(field.Source, Is.EqualTo(PlainJson.Read("""
            {"name":"orders","label":"Orders","type":"array","of":"object","optional":true,"sticky":false,"render_input":"x","properties":[
              {"name":"due_at","label":"Due at","type":"date_time","optional":false,"control_type":"date_time",
               "render_input":"date_time_conversion","parse_output":"date_time_conversion"}]}
            """)));
    }

    [Test]
    public void An_object_has_no_control()
    {
        var field = One(RecordValue.Of(("name", "a"), ("type", "object"), ("control_type", "text")));

        Assert.That(field.ControlType, Is.Null);
        Assert.That(field.Source.Has("control_type"), Is.False);
    }

    [TestCase("null", 0)]
    [TestCase("[]", 0)]
    [TestCase("{}", 0)]
    [TestCase("""{"name":"a"}""", 1)]
    [TestCase("""[{"name":"a"},{"name":"b"}]""", 2)]
    public void Fields_are_a_list_or_one_record_or_nothing(string json, int count)
    {
        Assert.That(FieldReader.Read(PlainJson.Read(json)), Has.Count.EqualTo(count));
    }

    [Test]
    public void A_toggle_has_its_type_but_no_default_control_or_converter()
    {
        var toggle = One(PlainJson.Read("""
            {"name":"a","optional":false,"toggle_hint":"Choose","toggle_field":{"name":"b_id","type":"date"}}
            """)).ToggleField!;

        Assert.That(
            (toggle.Name, toggle.Label, toggle.Type, toggle.Optional, toggle.ControlType, toggle.RenderInput),
            Is.EqualTo(("b_id", "B ID", "date_time", false, (string?)null, (string?)null)));
    }

    [TestCase("""{"type":"string"}""", """A field has no name: {"type":"string"}""")]
    [TestCase("\"a\"", "A field must be a record with a name, got: \"a\"")]
    [TestCase("""{"name":"a","toggle_field":{"name":"b","type":"string"}}""", "toggle_hint not present")]
    [TestCase("""{"name":"a","toggle_hint":"h","toggle_field":{"name":"b"}}""", "toggle_field not complete")]
    [TestCase("""{"name":"a","toggle_hint":"h","toggle_field":{"type":"string"}}""", "toggle_field not complete")]
    [TestCase(
        """{"name":"a","optional":false,"toggle_hint":"h","toggle_field":{"name":"b","type":"string","optional":true}}""",
        "toggle field cannot change optional attribute")]
    public void A_field_that_cannot_be_is_refused(string json, string message)
    {
        Assert.That(() => FieldReader.Read(PlainJson.Read(json)), Throws.TypeOf<SchemaException>().With.Message.EqualTo(message));
    }

    private static Field One(Value written) => FieldReader.Read(written).Single();
}
