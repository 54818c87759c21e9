using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Hosting;

/// <summary>A file that adds to the built-in seed, also after a reset.</summary>
public sealed class SeedFileTests : TrackViaFixture
{
    private const string Content = """
        {
          "accounts": [ { "id": 50001, "name": "Canal Works", "host": "canal.trackvia.com", "api_key": "canal-key" } ],
          "users": [
            { "id": 901, "account": 50001, "email": "robot@canal.example", "first_name": "Canal", "last_name": "Robot",
              "api_user": true },
            { "id": 902, "account": 22101, "email": "nina@summit.example", "first_name": "Nina", "last_name": "Park",
              "password": "Blue-Chair-3", "roles": [ "Technician" ] }
          ],
          "tokens": [ { "name": "canal-main", "user": 901, "value": "tok-canal" } ],
          "records": [ { "view": 3101, "user": 510, "data": [ { "Customer Name": "Added by file", "Segment": "Municipal" } ] } ]
        }
        """;

    private string _file = "";

    private Caller Canal => CallAs("tok-canal", "canal-key").With(credentials => credentials with { Host = "canal.trackvia.com" });

    [OneTimeTearDown]
    public void DeleteFile()
    {
        File.Delete(_file);
    }

    [Test]
    public async Task Accounts_users_and_tokens_of_the_file_work()
    {
        var home = await Canal.GetAsync("/openapi/apps");
        var elsewhere = await CallAs("tok-canal", "canal-key").GetAsync("/openapi/apps");

        Assert.That((home.Status, home.Text), Is.EqualTo((200, "[]")));
        Assert.That(elsewhere.Refusal.Message, Is.EqualTo("Account 50001 is not served on go.trackvia.com."));
    }

    [Test]
    public async Task Someone_of_the_file_signs_in_with_the_role_of_the_seed()
    {
        var nina = await SignInAsync("nina@summit.example", "Blue-Chair-3");

        var views = await nina.GetAsync("/openapi/views");

        Assert.That(views.Json.EnumerateArray().Ids(), Is.EquivalentTo([3103, 3104]));
    }

    [Test]
    public async Task Records_of_the_file_stand_behind_those_of_the_seed()
    {
        var list = await Customers.ListAsync();

        Assert.That(list.Total, Is.EqualTo(41));
        Assert.That(list.Rows[^1].Text("Customer Name"), Is.EqualTo("Added by file"));
    }

    [Test]
    public async Task A_reset_brings_them_back()
    {
        await Admin.DeleteAsync("/tokens/canal-main");
        await Admin.ResetAsync();

        Assert.That((await Canal.GetAsync("/openapi/apps")).Status, Is.EqualTo(200));
    }

    [Test]
    public void The_host_is_told_the_logins_of_the_file_too()
    {
        Assert.That(Server.Logins.Select(login => login.Secret), Is.SupersetOf(["canal-key", "tok-canal", "Blue-Chair-3"]));
    }

    [TestCase("no json")]
    [TestCase("{\"users\":[{\"id\":1}]}")]
    [TestCase("{\"surprise\":[]}")]
    [TestCase("{\"tokens\":[{\"name\":\"x\",\"user\":987654,\"value\":\"y\"}]}")]
    [TestCase("{\"records\":[{\"view\":3101,\"user\":510,\"data\":[{\"Segment\":\"Nowhere\"}]}]}")]
    public void A_file_that_is_no_seed_keeps_the_server_from_starting(string content)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"bad-seed-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, content);

        Assert.That(
            () => TrackViaServer.StartAsync(new TrackViaServerOptions { Time = Time, SeedFile = file }),
            Throws.InstanceOf<FormatException>());
        File.Delete(file);
    }

    protected override TrackViaServerOptions Options(TimeProvider time)
    {
        _file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"seed-{Guid.NewGuid():N}.json");
        File.WriteAllText(_file, Content);
        return new TrackViaServerOptions { Time = time, SeedFile = _file };
    }
}
