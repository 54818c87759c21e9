namespace Emulator.EndToEnd.Tests.Migration;

/// <summary>Every field, default and troubleshooting line of the help article on Auth Token authentication.</summary>
public sealed class TroubleshootingTests
{
    [TestCase("summit-prod-keyy", Seed.Token, TestName = "An_incorrect_API_Key_is_401")]
    [TestCase(Seed.ApiKey, "tok-workato-man", TestName = "An_incorrect_Auth_Token_is_401")]
    [TestCase(Seed.ApiKey, "tok-lapsed", TestName = "An_expired_Auth_Token_is_401")]
    [TestCase(Seed.ApiKey, "tok-retired", TestName = "A_deactivated_Auth_Token_is_401")]
    [TestCase(Seed.ApiKey, "tok-erp-old", TestName = "The_token_of_an_inactive_user_is_401")]
    public async Task A_wrong_credential_says_where_to_look(string apiKey, string token)
    {
        await using var desk = await Desk.WithTrackViaAsync();

        var refused = (await desk.ConnectTokenAsync(apiKey, token)).Exits(1);

        Assert.That(refused.Out, Does.Contain("● failed").And.Contain("401 Unauthorized")
            .And.Contain("incorrect, expired, regenerated, or belongs to an inactive user")
            .And.Contain("API Access section").And.Contain("confirm that the API user account is active"));
    }

    [TestCase("connections test TrackVia")]
    [TestCase("connections connect TrackVia")]
    [TestCase(Desk.ScheduleRun)]
    public async Task A_password_that_was_never_entered_is_said_to_be_missing_and_how_to_enter_it(string words)
    {
        await using var desk = await Desk.WithTrackViaAsync();

        var refused = (await desk.RunHereAsync(words)).Exits(1);

        Assert.That(refused.Out, Does.Contain("The Password is missing")
            .And.Contain("enter it: emulator connections connect \"TrackVia\" --secret password=-").And.Not.Contain("has ended"));
    }

    [Test]
    public async Task A_role_that_may_not_delete_is_403_and_says_to_review_the_role()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);

        var refused = (await desk.RunHereAsync($"run {Desk.RemoveRecipe} --event recipes/trackvia/customer.event.json")).Exits(1);

        Assert.That(refused.Out, Does.Contain("403 Forbidden").And.Contain("review the role assigned to the API user in TrackVia"));
    }

    [Test]
    public async Task A_token_of_a_limited_role_connects_although_it_may_write_nothing()
    {
        await using var desk = await Desk.WithTrackViaAsync();

        (await desk.ConnectTokenAsync(token: Seed.ReadOnlyToken)).Exits(0);
    }

    [TestCase("harbor.trackvia.com")]
    [TestCase("https://harbor.trackvia.com/")]
    public async Task A_subdomain_that_is_not_the_one_of_the_login_is_named_as_such(string subdomain)
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectTokenAsync()).Exits(0);

        var refused = (await desk.RunHereAsync($"connections connect TrackVia --field subdomain={subdomain}")).Exits(1);

        Assert.That(refused.Out, Does.Contain("is not served on harbor.trackvia.com")
            .And.Contain("TrackVia subdomain field matches the URL that you use to log into TrackVia"));
    }

    [TestCase("")]
    [TestCase("go.trackvia.com")]
    [TestCase("GO.TrackVia.com")]
    [TestCase("go.trackvia.com/")]
    [TestCase("https://go.trackvia.com")]
    [TestCase("https://go.trackvia.com/#/dashboard/1")]
    [TestCase("' go.trackvia.com '")]
    public async Task The_subdomain_is_understood_however_it_is_typed(string subdomain)
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.RunAsync($"connections set TrackVia --field subdomain={subdomain}");

        (await desk.ConnectTokenAsync()).Exits(0);

        Assert.That((await desk.RunHereAsync($"{Desk.ScheduleRun} --json")).Exits(0).Out, Does.Contain("https://go.trackvia.com/openapi/"));
    }

    [Test]
    public async Task A_private_environment_answers_on_its_own_subdomain()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.RunAsync("connections set TrackVia --field subdomain=harbor.trackvia.com");

        (await desk.ConnectTokenAsync("harbor-key", "tok-harbor-main")).Exits(0);
    }

    [Test]
    public async Task A_sandbox_account_is_reached_with_its_Account_ID_and_its_own_credentials()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.RunAsync("connections set TrackVia --field account_id=22102");

        (await desk.ConnectTokenAsync(Seed.SandboxKey, Seed.SandboxToken)).Exits(0);
    }

    [Test]
    public async Task Production_credentials_do_not_reach_a_sandbox_account()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.RunAsync("connections set TrackVia --field account_id=22102");

        var refused = (await desk.ConnectTokenAsync()).Exits(1);

        Assert.That(refused.Out, Does.Contain("401 Unauthorized").And.Contain("Account ID"));
    }

    [Test]
    public async Task An_employee_who_left_breaks_the_OAuth_connection_and_not_the_service_account()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        await desk.ConnectEmployeeAsync();
        await desk.AdministerAsync("users/502/deactivate", "{}");

        Assert.That((await desk.RunHereAsync(Desk.ScheduleRun)).Exits(1).Out, Does.Contain("401 Unauthorized"));

        await desk.ConnectTokenAsync();
        (await desk.RunHereAsync(Desk.ScheduleRun)).Exits(0);
    }
}
