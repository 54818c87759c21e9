using Emulator.Hosting.Testing;
using Emulator.Testing.Tests.Support;

namespace Emulator.Testing.Tests.Mutation;

public sealed class MutationTests
{
    private const string Recipe = """
        name: R
        trigger: { as: t, provider: shop, name: new_order }
        steps:
          - if: { all: [ { left: "#{_('t.kind')}", is: equals_to, right: a } ] }
            steps: [ { as: one, provider: logger, name: log_message, input: { message: "#{_('t.kind')}" } } ]

        """;

    [Test]
    public async Task Changes_that_no_case_notices_are_listed() => Assert.That(
        await Unnoticed("event: { kind: a }\nexpect: { steps: { one: called } }"),
        Is.EqualTo(new[] { "step 2 (logger log_message): input message left empty" }));

    [Test]
    public async Task A_case_that_looks_closely_notices_them_all() => Assert.That(
        await Unnoticed("event: { kind: a }\nexpect: { steps: { one: { input: { message: a } } } }"),
        Is.Empty);

    [Test]
    public async Task Each_condition_is_turned_each_step_dropped_each_input_left_empty() => Assert.That(
        await Unnoticed("event: { kind: a }"),
        Is.EqualTo(new[]
        {
            "if 1: \"equals\" became \"doesn't equal\"",
            "step 2 (logger log_message) dropped",
            "step 2 (logger log_message): input message left empty",
        }));

    private static async Task<IEnumerable<string>> Unnoticed(string test)
    {
        using var suite = new Suite().Write("recipes/r.recipe.yaml", Recipe).Write("recipes/r.test.yaml", test);
        await using var desk = suite.Desk();
        var results = await desk.MutateAsync(desk.Plan([]).Cases, new TestOrder(), _ => { }, default);
        return results.Where(result => result.NoticedBy is null).Select(result => result.Mutant.Words);
    }
}
