using System.Text.Json;
using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

/// <summary>The list of microservices and the call of one.</summary>
public sealed class IntegrationsTests : TrackViaFixture
{
    [Test]
    public async Task The_list_is_an_array_of_things_with_id_and_name()
    {
        var reply = await Integration.GetAsync("/openapi/integrations");

        Assert.That(reply.Status, Is.EqualTo(200), reply.Text);
        Assert.That(reply.Json.ValueKind, Is.EqualTo(JsonValueKind.Array));
        Assert.That(reply.Json.EnumerateArray().Where(item => !item.Has("id") || !item.Has("name")), Is.Empty);
    }

    [Test]
    public async Task Each_listed_one_can_be_invoked_by_get_and_by_post()
    {
        var list = await Integration.GetAsync("/openapi/integrations");
        var ids = list.Json.EnumerateArray().Select(item => item.GetProperty("id").ToString()).ToList();

        foreach (var id in ids)
        {
            var get = await Integration.GetAsync($"/openapi/integrations/{id}/invoke?colour=red");
            var post = await Integration.PostAsync($"/openapi/integrations/{id}/invoke", new { colour = "red" });
            Assert.That((get.Status, post.Status), Is.EqualTo((200, 200)));
        }

        Assert.That((await Integration.GetAsync("/openapi/integrations/987654/invoke")).Status, Is.EqualTo(404));
    }

    [Test]
    public async Task They_ask_for_credentials_like_everything_else()
    {
        Assert.That((await Anyone.GetAsync("/openapi/integrations")).Status, Is.EqualTo(401));
    }
}
