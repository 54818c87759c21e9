using System.Xml.Linq;

namespace Emulator.EndToEnd.Tests.Testing;

/// <summary>What a person, and a CI server, gets of <c>emulator test</c>.</summary>
public sealed class TestCommandTests
{
    private const string Recipe = """
        name: Orders
        trigger: { as: order, provider: shop, name: new_order }
        steps:
          - { as: details, provider: shop, name: get_order, input: { id: "#{_('order.id')}" } }
          - if: { all: [ { left: "#{_('details.priority')}", is: equals_to, right: High } ] }
            steps: [ { as: say, provider: logger, name: log_message, input: { message: "high #{_('details.title')}" } } ]

        """;

    private const string Good = """
        event: { id: 3 }
        cases:
          - { name: high, stubs: { details: { output: { priority: High, title: Pump } } }, expect: { steps: { say: { input: { message: high Pump } } } } }
          - { name: low, stubs: { details: { output: { priority: Low } } }, expect: { steps: { say: not called } } }

        """;

    private const string Bad = """
        event: { id: 3 }
        cases:
          - name: another message
            stubs: { details: { output: { priority: High, title: Pump } } }
            expect: { steps: { say: { input: { message: high Valve } }, details: { calls: 2 } } }
          - { name: no stub }

        """;

    [Test]
    public async Task Failures_show_path_difference_and_both_lines()
    {
        await using var desk = Desk.Empty();
        Write(desk, Good, Bad);

        var result = (await desk.RunAsync("test")).Exits(1);

        Golden.Compare(Texts.Screen.Of("test", result), "test-failed");
    }

    [Test]
    public async Task Coverage_and_mutation_name_what_no_case_looks_at()
    {
        await using var desk = Desk.Empty();
        Write(desk, Good.Replace("expect: { steps: { say: not called } }", "expect: {}", StringComparison.Ordinal));

        var result = (await desk.RunAsync("test --filter HIGH --coverage --mutate")).Exits(0);

        Golden.Compare(Texts.Screen.Of("test --filter HIGH --coverage --mutate", result), "test-coverage");
        (await desk.RunAsync("test --filter high --fail-under 90")).Exits(1);
        (await desk.RunAsync("test --fail-under 90")).Exits(0);
    }

    [Test]
    public async Task Reports_are_written_beside_the_result()
    {
        await using var desk = Desk.Empty();
        Write(desk, Good, Bad);

        var result = (await desk.RunAsync("test --junit results.xml --html results.html")).Exits(1);

        Assert.That(result.Error, Is.EqualTo("wrote results.xml\nwrote results.html\n"));
        Assert.That(XDocument.Parse(desk.Read("results.xml")).Root!.Attribute("failures")!.Value, Is.EqualTo("2"));
        Assert.That(desk.Read("results.html"), Does.Contain("another message").And.Contain("<svg"));
    }

    [Test]
    public async Task The_machine_form_is_one_object_a_case_and_the_count()
    {
        await using var desk = Desk.Empty();
        Write(desk, Good, Bad);

        var documents = (await desk.RunAsync("test --json")).Exits(1).Documents;

        Assert.That(documents.SkipLast(1).Select(test => test["verdict"].AsText()), Is.EqualTo(new[] { "failed", "failed", "passed", "passed" }));
        Assert.That(documents[^1].ToString(), Does.StartWith("""{"passed":2,"failed":2,"""));
    }

    [Test]
    public async Task A_test_with_a_mistake_runs_nothing_and_check_finds_it_too()
    {
        await using var desk = Desk.Empty();
        Write(desk, Good + "stubs: { details: maked_up }\n");

        Assert.That((await desk.RunAsync("test")).Exits(2).Error, Does.Contain("T014"));
        Assert.That((await desk.RunAsync("check")).Exits(2).Error, Does.Contain("T014"));
    }

    [Test]
    public async Task In_a_workflow_of_GitHub_failures_are_annotations()
    {
        await using var desk = Desk.Empty();
        Write(desk, Good, Bad);

        var result = await EmulatorProcess.RunAsync(desk.Folder, "test", string.Empty, ("GITHUB_ACTIONS", "true"));

        Assert.That(result.Exits(1).Out, Does.Contain("::error file=recipes/bad.test.yaml,line=6,col="));
    }

    [Test]
    public async Task A_case_may_have_a_local_TrackVia_of_its_own()
    {
        await using var desk = Desk.WithSamples();
        desk.Write("recipes/trackvia/live.test.yaml", """
            recipe: schedule-work-order.recipe.yaml
            server: trackvia
            event: { id: 3 }
            cases:
              - name: schedules
                expect:
                  steps: { hours: called }
                  server:
                    trackvia:
                      - { ask: { view: 3102, record: 3 }, is: { Status: Scheduled } }
                      - { ask: requests, is: { $contains: { method: PUT } } }
              - name: is put back to its seed for the next case
                stubs: { scheduled: { output: { id: 3 } } }
                expect: { server: { trackvia: [ { ask: { view: 3102, record: 3 }, is: { Status: { $not: Scheduled } } } ] } }

            """);

        (await desk.RunAsync("test recipes/trackvia/live.test.yaml")).Exits(0);
    }

    [Test]
    public async Task A_saved_file_runs_again_what_it_touches_and_Ctrl_C_ends_the_watch()
    {
        await using var desk = Desk.Empty();
        Write(desk, Good, Bad);
        using var process = EmulatorProcess.Start(desk.Folder, "test --watch");
        await UntilAsync(process.StandardError, "watching");

        desk.Write("recipes/bad.test.yaml", "recipe: orders.recipe.yaml\n" + Good);
        var second = await UntilAsync(process.StandardOutput, "2 passed in");
        EmulatorProcess.Interrupt(process);

        Assert.That(second, Does.Contain("2 failed in"), "the first run");
        Assert.That((await EmulatorProcess.EndAsync(process)).ExitCode, Is.EqualTo(130));
    }

    private static void Write(Desk desk, string good, string? bad = null)
    {
        desk.Write("emulator.yaml", "time_zone: UTC\n");
        desk.Write("recipes/orders.recipe.yaml", Recipe);
        desk.Write("recipes/orders.test.yaml", good);
        if (bad is not null)
        {
            desk.Write("recipes/bad.test.yaml", "recipe: orders.recipe.yaml\n" + bad);
        }
    }

    private static async Task<string> UntilAsync(StreamReader lines, string words)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var seen = new System.Text.StringBuilder();
        while (await lines.ReadLineAsync(late.Token) is { } line)
        {
            seen.Append(line).Append('\n');
            if (line.Contains(words, StringComparison.Ordinal))
            {
                break;
            }
        }

        return seen.ToString();
    }
}
