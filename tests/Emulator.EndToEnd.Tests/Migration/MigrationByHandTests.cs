using System.Security.Cryptography;
using Emulator.Values;

namespace Emulator.EndToEnd.Tests.Migration;

/// <summary>The help article's "Migrating an Existing OAuth Connection", typed command by command.</summary>
public sealed class MigrationByHandTests
{
    [Test]
    public async Task An_OAuth_connection_moves_to_Auth_Token_and_the_same_recipe_runs_on()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        var before = Hashes(desk);

        Assert.That((await desk.ConnectEmployeeAsync()).Exits(0).Out, Does.Contain("● connected"));
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);

        await desk.AdministerAsync("users/502/password", """{"password":"Purple-Train-77"}""");
        var broken = (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(1);
        Assert.That(broken.Out, Does.Contain("401 Unauthorized: Bad credentials").And.Contain("move the connection to Auth Token"));

        Assert.That((await desk.RunAsync("connections disconnect TrackVia")).Exits(0).Out, Does.Contain("○ disconnected"));
        Assert.That((await desk.RunHereAsync(Desk.ScheduleRun)).Exits(1).Out, Does.Contain("is disconnected; connect it again"));

        Assert.That((await desk.ConnectTokenAsync()).Exits(0).Out, Does.Contain("● connected"));
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);
        Assert.That(Hashes(desk), Is.EqualTo(before));
    }

    [Test]
    public async Task Show_tells_versions_and_the_recipes_that_use_the_connection()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        await desk.RunAsync("connections disconnect TrackVia");
        await desk.ConnectTokenAsync();

        var shown = (await desk.RunAsync("connections show TrackVia")).Exits(0);

        Golden.Compare(shown.Out, "show-after-migration");
    }

    [Test]
    public async Task The_file_says_the_new_type_keeps_the_shared_fields_and_its_comments_and_holds_no_secret()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();

        await desk.ConnectTokenAsync();

        Golden.Compare(desk.Read(Desk.ConnectionFile), "connection-after-migration");
    }

    [Test]
    public async Task A_regenerated_token_is_refused_at_once_and_the_new_one_heals_the_connection()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectTokenAsync();

        var made = await desk.AdministerAsync("tokens/workato-main/regenerate", "{}");
        var refused = (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(1);
        Assert.That(refused.Out, Does.Contain("401 Unauthorized: Invalid access token").And.Contain("regenerated"));

        var healed = await desk.RunHereAsync("connections connect TrackVia --secret auth_token=-", made["value"].AsText()!);
        Assert.That(healed.Exits(0).Out, Does.Contain("secret auth_token was entered").And.Contain("● connected"));
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);
    }

    [Test]
    public async Task Each_step_of_a_job_names_the_connection_its_version_and_its_type()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        var first = (await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(0).Document;
        await desk.ConnectTokenAsync();
        var second = (await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(0).Document;

        Assert.That(Used(first), Is.EqualTo(["v1 oauth", "v1 oauth", "v1 oauth"]));
        Assert.That(Used(second), Is.EqualTo(["v2 auth_token", "v2 auth_token", "v2 auth_token"]));
        Assert.That(second["recipe_sha256"], Is.EqualTo(first["recipe_sha256"]));
    }

    [Test]
    public async Task A_red_connection_stays_red_with_its_reason_until_it_is_connected_again()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync(token: "tok-mistyped")).Exits(1);

        var listed = (await desk.RunAsync("connections list --json")).Exits(0).Document;
        Assert.That(listed["status"]["state"].AsText(), Is.EqualTo("failed"));
        Assert.That(listed["status"]["reason"].AsText(), Does.StartWith("401 Unauthorized"));

        await desk.RunHereAsync("connections connect TrackVia --secret auth_token=-", Seed.Token);
        Assert.That((await desk.RunAsync("connections list")).Out, Does.Contain("● connected"));
    }

    private static IEnumerable<string> Used(Value job) => ((ListValue)job["lines"]).Skip(1)
        .Select(step => $"v{step["connection"]["version"]} {step["connection"]["authentication"].AsText()}");

    private static string[] Hashes(Desk desk) =>
    [
        .. Directory.EnumerateFiles(desk.At("recipes"), "*.recipe.yaml", SearchOption.AllDirectories)
            .Order()
            .Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
    ];
}
