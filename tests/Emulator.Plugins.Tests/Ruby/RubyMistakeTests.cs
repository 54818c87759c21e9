using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>What authors get wrong when a lambda runs is told with its place: where it happened, or else where the lambda's body begins.</summary>
public sealed class RubyMistakeTests
{
    [TestCase("execute: ->(a, b, c, d, e, f) { a }", "3:33", "wrong number of arguments (given 5, expected 6)")]
    [TestCase("execute: lambda do |c, input|\n  user = input['user']\n  { name: user['name'] }\nend", "5:15", "undefined method `[]' for nil:NilClass")]
    [TestCase("execute: -> { nmae }", "3:15", "undefined local variable or method `nmae' for ")]
    [TestCase("execute: -> { while true do 1 end }", "3:15", "The evaluation took more than ")]
    [TestCase("execute: -> { call('ad') }", "3:15", "Method 'ad' does not exists")]
    public void A_mistake_has_a_place(string execute, string place, string message)
    {
        var failure = Assert.ThrowsAsync<ConnectorException>(async () =>
            await Load(execute).Actions["act"].Execute(new ScriptedOperation(), new ActionCall(RecordValue.Empty, [], [], Value.Null), default))!;

        Assert.That(failure.Message, Does.StartWith(message));
        Assert.That(failure.Place, Does.EndWith($"connector.rb:{place}"));
    }

    [Test]
    public void Fields_that_are_none_have_the_place_of_their_lambda()
    {
        var failure = Assert.ThrowsAsync<ConnectorException>(async () =>
            await Load("input_fields: -> { ['a'] }").Actions["act"].InputFields!(new ScriptedOperation(), RecordValue.Empty, default))!;

        Assert.That((failure.Message, failure.ErrorClass), Is.EqualTo(("A field must be a record with a name, got: \"a\"", "Workato::Connector::Sdk::InvalidSchemaError")));
        Assert.That(failure.Place, Does.EndWith("connector.rb:3:20"));
    }

    private static ConnectorDefinition Load(string lambdas)
    {
        var folder = Directory.CreateTempSubdirectory("mistakes-").FullName;
        try
        {
            var file = Path.Combine(folder, "connector.rb");
            File.WriteAllText(file, $"{{ title: 'x', actions: {{ act: {{\n\n{lambdas} }} }} }}");
            return ConnectorFolder.Find([file], TimeProvider.System).Loaders.Values.Single()();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
