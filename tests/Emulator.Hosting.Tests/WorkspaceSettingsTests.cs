using Emulator.Hosting.Workspaces;

namespace Emulator.Hosting.Tests;

public sealed class WorkspaceSettingsTests
{
    [TestCase(null, "America/Los_Angeles")]
    [TestCase("", "America/Los_Angeles")]
    [TestCase("# nothing yet\n", "America/Los_Angeles")]
    [TestCase("time_zone:\n", "America/Los_Angeles")]
    [TestCase("time_zone: UTC\n", "UTC")]
    [TestCase("time_zone: Europe/Berlin # the office\n", "Europe/Berlin")]
    public void The_time_zone_is_the_platforms_unless_the_workspace_says_otherwise(string? text, string zone)
    {
        var settings = Read(text);

        Assert.That(settings.Problems, Is.Empty);
        Assert.That(settings.Zone.Id, Is.EqualTo(zone));
    }

    [TestCase("time_zone: Europe/Berlni\n", "emulator.yaml:1:12 H005 there is no time zone \"Europe/Berlni\"; did you mean \"Europe/Berlin\"?")]
    [TestCase("time_zone: Nowhere at all\n", "emulator.yaml:1:12 H005 there is no time zone \"Nowhere at all\"; write a name of the tz database, such as Europe/Berlin")]
    [TestCase("time_zone: [ UTC ]\n", "emulator.yaml:1:12 H004 time_zone is a text, not a list")]
    [TestCase("timezone: UTC\n", "emulator.yaml:1:1 H003 there is no setting \"timezone\"; did you mean \"time_zone\"?")]
    [TestCase("- UTC\n", "emulator.yaml:1:1 H004 settings are keys with values, this file is a list; known: time_zone, profile, waits, limits")]
    public void A_mistake_is_a_problem_with_its_place(string text, string problem) =>
        Assert.That(Read(text).Problems.Select(found => found.ToString()), Is.EqualTo(new[] { problem }));

    [Test]
    public void A_text_that_is_not_YAML_is_told_as_such() =>
        Assert.That(Read("time_zone: [\n").Problems.Select(found => found.Code), Is.EqualTo(new[] { "Y001" }));

    private static WorkspaceSettings Read(string? text)
    {
        using var folder = new TemporaryFolder();
        _ = text is null ? null : folder.Write("emulator.yaml", text);
        return WorkspaceSettingsReader.Read(new Workspace(folder.Path));
    }
}
