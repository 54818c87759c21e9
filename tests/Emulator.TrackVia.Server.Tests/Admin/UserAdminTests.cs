using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Admin;

public sealed class UserAdminTests : TrackViaFixture
{
    [Test]
    public async Task Someone_unverified_cannot_become_an_api_user()
    {
        var reply = await Admin.PostAsync($"/users/{Seeded.Tom}/api-user", new { api_user = true });

        Assert.That(reply.Status, Is.InRange(400, 409), reply.Text);
    }

    [Test]
    public async Task Someone_active_can()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Luis}/api-user", new { api_user = true });

        var token = await Admin.CreateTokenAsync(Seeded.Luis, "luis");

        Assert.That((await CallAs(token).GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task An_api_user_cannot_sign_in_with_a_password_any_more()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Marta}/api-user", new { api_user = true });

        var reply = await PasswordGrantAsync(Seeded.MartaLogin, Seeded.MartaPassword);

        Assert.That((reply.Status, reply.Refusal.Name), Is.EqualTo((400, "invalid_grant")));
    }

    [Test]
    public async Task The_old_token_works_again_once_its_user_is_activated()
    {
        await Admin.MustPostAsync($"/users/{Seeded.Erp}/activate");

        Assert.That((await CallAs("tok-erp-old").GetAsync("/openapi/views")).Status, Is.EqualTo(200));
    }

    [TestCase("password", "{\"password\":\"x\"}")]
    [TestCase("deactivate", "{}")]
    [TestCase("activate", "{}")]
    [TestCase("api-user", "{\"api_user\":true}")]
    public async Task A_user_that_does_not_exist_is_not_found(string action, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var reply = await Anyone.SendAsync(HttpMethod.Post, $"/__admin/users/987654/{action}", content);

        Assert.That(reply.Status, Is.EqualTo(404), reply.Text);
    }

    [Test]
    public async Task A_role_that_does_not_exist_is_not_found()
    {
        var reply = await Admin.PostAsync("/roles/Astronaut/grant", new { view = 3101, operations = new[] { "read" } });

        Assert.That(reply.Status, Is.EqualTo(404), reply.Text);
    }

    [Test]
    public async Task An_operation_that_does_not_exist_is_refused()
    {
        var reply = await Admin.PostAsync("/roles/Technician/grant", new { view = 3101, operations = new[] { "fly" } });

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
    }
}
