namespace Emulator.EndToEnd.Tests.Texts;

/// <summary>What a person sees of every command: the ordinary case, and a mistake that people make.</summary>
public sealed class CommandTextTests
{
    private const string FailedRun = $"run {Desk.RemoveRecipe} --event recipes/trackvia/customer.event.json";

    [TestCase("version", "version")]
    [TestCase("version-error", "version --jsn")]
    [TestCase("command-error", "runn recipes")]
    [TestCase("check", "check")]
    [TestCase("check-error", "check recipes/missing.recipe.yaml")]
    [TestCase("run-error-input", $"run {Desk.ScheduleRecipe} --event missing.json")]
    [TestCase("run-error-connection", $"{Desk.ScheduleRun} --connection TrackVia=TrackVai")]
    [TestCase("jobs-list-none", "jobs list")]
    [TestCase("jobs-list-error", "jobs list --status good")]
    [TestCase("jobs-show-error", "jobs show j-nope")]
    [TestCase("jobs-tail-error", "jobs tail j-nope")]
    [TestCase("jobs-rerun-error", "jobs rerun j-nope")]
    [TestCase("jobs-cancel-error", "jobs cancel j-nope")]
    [TestCase("jobs-prune", "jobs prune --dry-run --older-than 30000")]
    [TestCase("jobs-prune-error", "jobs prune --older-than month")]
    [TestCase("connections-list", "connections list")]
    [TestCase("connections-show", "connections show TrackVia")]
    [TestCase("connections-show-error", "connections show Trackvia")]
    [TestCase("connections-set", "connections set TrackVia --authentication auth_token --secret 'api_key=${env:KEY}' --secret 'auth_token=${env:TOKEN}'")]
    [TestCase("connections-set-error", "connections set TrackVia --field account_id=main --field subdoman=x")]
    [TestCase("connections-connect-error-usage", "connections connect TrackVia --secret password=hunter2")]
    [TestCase("connections-disconnect-error", "connections disconnect Trackvia")]
    [TestCase("trackvia-serve-error", "trackvia serve --faults missing.json")]
    [TestCase("demo-migration-error", "demo migration --paus")]
    public async Task Where_nothing_was_connected_yet(string name, string words)
    {
        await using var desk = Desk.WithSamples();

        Golden.Compare(Screen.Of(words, await desk.RunAsync(words)), $"commands/{name}");
    }

    [TestCase("formula", "formula '\"acme\".capitalize'")]
    [TestCase("formula-json", "formula --json 2+3.5")]
    [TestCase("formula-zone", "formula now --now 2026-03-01T09:00:00Z")]
    [TestCase("formula-block", "formula '[1, 2].map { |x| x + 1 }'")]
    [TestCase("formula-error-syntax", "formula '1 + )'")]
    [TestCase("formula-error-name", "formula '\"acme\".upcsae'")]
    [TestCase("formula-error-bare", "formula toady")]
    [TestCase("formula-error-alone", "formula first")]
    [TestCase("formula-error-assignment", "formula 'x = 1'")]
    [TestCase("formula-error-json", "formula --json 1/0")]
    [TestCase("formula-error-now", "formula now --now yesterday")]
    [TestCase("formula-error-data", "formula 1 --data missing.json")]
    public async Task Where_a_formula_is_asked(string name, string words)
    {
        await using var desk = Desk.WithSamples();

        Golden.Compare(Screen.Of(words, await desk.RunAsync(words)), $"commands/{name}");
    }

    [Test]
    public async Task Where_formulas_come_one_a_line_and_a_pill_is_nil()
    {
        await using var desk = Desk.WithSamples();
        const string Words = "formula --data pills.json";
        desk.Write("pills.json", """{"salesforce": {"account": {"Name": "acme", "Site": null}}}""");

        var result = await desk.RunAsync(
            Words, "_('account.Name').upcase", string.Empty, "_('account.Site').upcase", "'at ' + _('data.salesforce.account.Site')");

        Golden.Compare(Screen.Of(Words, result), "commands/formula-lines");
    }

    [TestCase("run", Desk.ScheduleRun)]
    [TestCase("run-error-job", FailedRun)]
    [TestCase("connections-list-connected", "connections list")]
    [TestCase("connections-show-connected", "connections show TrackVia")]
    [TestCase("connections-test", "connections test TrackVia")]
    [TestCase("connections-disconnect", "connections disconnect TrackVia")]
    [TestCase("connections-set-error-type", "connections set TrackVia --authentication auth_tokn")]
    public async Task Where_a_connection_is_green(string name, string words)
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);

        Golden.Compare(Screen.Of(words, await Typed(desk, words)), $"commands/{name}");
    }

    [TestCase("connections-connect", "connections connect TrackVia --secret password=-", Seed.EmployeePassword)]
    [TestCase("connections-connect-error", "connections connect TrackVia --secret password=-", "Apple-Cart-7")]
    [TestCase("connections-connect-error-missing", "connections connect TrackVia", "")]
    [TestCase("connections-test-error", "connections test TrackVia", "")]
    [TestCase("run-error-never-connected", Desk.ScheduleRun, "")]
    public async Task Where_a_secret_is_entered_or_missing(string name, string words, string typed)
    {
        await using var desk = await Desk.WithTrackViaAsync();

        Golden.Compare(Screen.Of(words, await desk.RunHereAsync(words, typed)), $"commands/{name}");
    }

    [TestCase("jobs-show-failed", "jobs show ID")]
    [TestCase("jobs-rerun", "jobs rerun ID")]
    [TestCase("jobs-resume-error", "jobs resume ID")]
    [TestCase("jobs-cancel-error-over", "jobs cancel ID")]
    public async Task Where_a_job_has_failed(string name, string words)
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);
        var job = (await desk.RunHereAsync($"{FailedRun} --json")).Exits(1).Document;

        var seen = await Typed(desk, words.Replace("ID", job["id"].AsText(), StringComparison.Ordinal));

        Golden.Compare(Screen.Of(words, seen), $"commands/{name}");
    }

    [Test]
    public async Task Where_a_connection_file_is_broken()
    {
        await using var desk = Desk.WithSamples();
        desk.Write("connections/broken.connection.yaml", "name: Broken\n");

        Golden.Compare(Screen.Of("connections list", await desk.RunAsync("connections list")), "commands/connections-list-error");
    }

    [Test]
    public async Task Where_a_service_is_started()
    {
        await using var desk = Desk.Empty();
        using var service = EmulatorProcess.Start(desk.Folder, "trackvia serve --show-credentials");
        var first = await service.StandardError.ReadLineAsync();
        EmulatorProcess.Interrupt(service);
        var rest = await EmulatorProcess.EndAsync(service);

        Golden.Compare(
            Screen.Of("trackvia serve --show-credentials", rest with { Error = $"{first}\n{rest.Error}" }), "commands/trackvia-serve");
    }

    // What sends requests is pointed at the local TrackVia; a reader need not see it.
    private static Task<CommandResult> Typed(Desk desk, string words) =>
        words.StartsWith("run", StringComparison.Ordinal) || words.StartsWith("connections test", StringComparison.Ordinal)
            || words.StartsWith("jobs re", StringComparison.Ordinal)
            ? desk.RunHereAsync(words)
            : desk.RunAsync(words);
}
