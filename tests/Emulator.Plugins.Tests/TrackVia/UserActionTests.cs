namespace Emulator.Plugins.Tests.TrackVia;

/// <summary>Creating users (trackvia.md 1.7).</summary>
public sealed class UserActionTests
{
    private const string Structure =
        """[{"name":"ID","type":"number","fieldMetaId":990},{"name":"email","type":"email","fieldMetaId":904},{"name":"Birthday","type":"date","fieldMetaId":911}]""";

    [TestCase("\"Asia/Kolkata\"", "&timeZone=Asia/Kolkata")]
    [TestCase("null", "")]
    [TestCase("\"\"", "")]
    public async Task A_user_is_created_by_the_query(string zone, string sent)
    {
        var operation = new ScriptedOperation().Expect(
            $"POST users?email=a@b.example&firstName=Ann&lastName=Lee{sent}",
            $$"""{"structure":{{Structure}},"data":{"id":520,"email":"a@b.example","favorite_app_id":31} }""");

        var output = await TrackViaConnector.RunAsync(
            "create_user", operation, $$"""{"email":"a@b.example","firstName":"Ann","lastName":"Lee","timeZone":{{zone}}}""");

        Assert.That(output, Is.EqualTo("""{"f_904":"a@b.example","id":520,"favorite_app_id":31}"""));
    }

    [Test]
    public async Task The_output_has_the_fields_of_the_accounts_users()
    {
        var operation = new ScriptedOperation().Expect(
            "GET users?start=0&max=1", $$"""{"structure":{{Structure}},"data":[],"totalCount":0}""");

        var fields = await TrackViaConnector.Definition.Actions["create_user"].OutputFields!(operation, TrackViaConnector.Json("{}"), default);

        Assert.That(fields.Select(field => field.Name), Is.EqualTo(new[] { "f_904", "f_911", "id", "favorite_app_id" }));
    }
}
