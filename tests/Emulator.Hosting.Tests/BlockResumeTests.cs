using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Values;

namespace Emulator.Hosting.Tests;

/// <summary>A job that is cut off inside blocks goes on where it was, with the variables, loops and errors that it had.</summary>
public sealed class BlockResumeTests
{
    private const string Recipe = """
        name: Sums
        trigger: { as: e, provider: clock, name: scheduled_event }
        steps:
          - as: vars
            provider: workato_variable
            name: declare_variable
            input: { variables: { schema: '[{"name":"sum","type":"integer"}]', data: { sum: "0" } } }
          - as: seen
            provider: workato_variable
            name: declare_list
            input: { name: seen }
          - as: row
            foreach: "#{_('e.rows')}"
            steps:
              - as: item
                foreach: "#{_('row')}"
                steps:
                  - { provider: clock, name: wait_for_interval, input: { interval: "1" } }
                  - { provider: workato_variable, name: update_variables, input: { name: "u:vars:sum", sum: "=_('vars.sum') + _('item')" } }
                  - { provider: workato_variable, name: insert_to_list, input: { name: "u:seen", list_item: { v: "#{_('item')}" } } }
              - try:
                  - { as: bad, provider: json_parser, name: parse_json, input: { document: "{" } }
                catch:
                  as: error
                  steps:
                    - { provider: clock, name: wait_for_interval, input: { interval: "1" } }
                    - { as: told, provider: logger, name: log_message, input: { message: "#{_('error.adapter')}" } }
          - as: result
            provider: logger
            name: log_message
            input: { message: "#{_('vars.sum')} of #{_('seen.list_items.____Size')}, #{_('told.message')}" }
        """;

    [Test]
    public async Task It_goes_on_after_any_journalled_step([Range(1, 8)] int waits)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("recipes/sums.recipe.yaml", Recipe);
        await using var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) });
        using var cut = new CancellationTokenSource();
        Job? begun = null;
        var waited = 0;
        var order = new RunOrder
        {
            RecipePath = path,
            Event = RecordValue.Of(("rows", ListValue.Of(ListValue.Of(1, 2), ListValue.Of(3, 4, 5), ListValue.Of()))),
            Started = job => begun = job,
            Journalled = step => CutAt(step),
        };

        Assert.That(async () => await host.Runs.RunAsync(order, cut.Token), Throws.InstanceOf<OperationCanceledException>());
        var outcome = await host.Jobs.ResumeAsync(begun!, new JobOrder(), CancellationToken.None);

        var steps = new List<StepRecord>();
        await foreach (var step in host.History.StepsAsync(begun!.Id, CancellationToken.None))
        {
            steps.Add(step);
        }

        Assert.Multiple(() =>
        {
            Assert.That(outcome.Job!.State, Is.EqualTo(JobState.Succeeded), outcome.Job.Failure?.Message);
            Assert.That(steps[^1].Output["message"].AsText(), Is.EqualTo("15 of 5, json_parser"));
            Assert.That(steps.Select(step => step.Sequence), Is.EqualTo(Enumerable.Range(0, steps.Count)));
            Assert.That(steps.Count(step => step.Name == "update_variables"), Is.EqualTo(5));
        });

        void CutAt(StepRecord step)
        {
            if (step.Name == "wait_for_interval" && ++waited == waits)
            {
                cut.Cancel();
            }
        }
    }
}
