using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Faults;

/// <summary>The plan itself: read, replaced, emptied, refused, and given at start.</summary>
public sealed class FaultPlanTests : FaultFixture
{
    [Test]
    public async Task A_fresh_server_has_no_faults()
    {
        var plan = await Admin.GetAsync("/faults");

        Assert.That(plan.Json.GetProperty("faults").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task The_plan_reads_back_as_it_was_put()
    {
        await Admin.InjectAsync(new { kind = "latency", route = AnyView, after = 3, times = 2, milliseconds = 10 });

        var fault = (await Admin.GetAsync("/faults")).Json.GetProperty("faults").EnumerateArray().Single();

        Assert.That((fault.Text("kind"), fault.Text("route")), Is.EqualTo(("latency", AnyView)));
        Assert.That((fault.Number("after"), fault.Number("times"), fault.Number("milliseconds")), Is.EqualTo((3, 2, 10)));
    }

    [TestCase("no json", "line 1, column 2: this is not JSON")]
    [TestCase("{\n \"faults\": [", "this is not JSON")]
    [TestCase("[]", "the value of $ does not fit")]
    [TestCase("{\"faults\":[{\"kind\":\"latency\",\n\"id\":1}]}", "line 2, column 6: there is no key \"id\"")]
    [TestCase("{\"faults\":[{\"route\":\"GET /*\"}]}", "$.faults[0] lacks 'kind'")]
    [TestCase("{\"faults\":[{\"kind\":\"slow\"}]}", "the value of $.faults[0].kind does not fit")]
    [TestCase("{\"faults\":[{\"kind\":\"latency\",\"times\":\"x\"}]}", "the value of $.faults[0].times does not fit")]
    public void A_file_that_is_no_plan_is_told_its_mistake_in_plain_words(string content, string message)
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"bad-faults-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, content);

        var refused = Assert.ThrowsAsync<FormatException>(() => TrackViaServer.StartAsync(new TrackViaServerOptions { FaultsFile = file }))!;

        Assert.That(refused.Message, Does.StartWith("not a fault plan: ").And.Contain(message).And.Contain("its kind is one of latency, rate_limit"));
        Assert.That(refused.Message, Does.Not.Contain("Emulator.").And.Not.Contain("System.").And.Not.Contain(".NET"));
        File.Delete(file);
    }

    [Test]
    public async Task A_new_plan_replaces_the_old_one()
    {
        await Admin.InjectAsync(new { kind = "server_error", route = AnyView, after = 0, times = 9 });
        await Admin.InjectAsync(new { kind = "rate_limit", route = AnyView, after = 0, times = 9 });

        Assert.That((await WorkOrders.ListAsync("max=1")).Status, Is.EqualTo(429));
    }

    [Test]
    public async Task Deleting_the_plan_heals_the_server()
    {
        await Admin.InjectAsync(new { kind = "server_error", route = AnyView, after = 0, times = 9 });

        var deletion = await Admin.DeleteAsync("/faults");

        Assert.That(deletion.Status, Is.InRange(200, 204));
        Assert.That((await WorkOrders.ListAsync("max=1")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_reset_heals_the_server()
    {
        await Admin.InjectAsync(new { kind = "server_error", route = AnyView, after = 0, times = 9 });

        await Admin.ResetAsync();

        Assert.That((await WorkOrders.ListAsync("max=1")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task An_unknown_kind_is_refused()
    {
        var reply = await Admin.PutAsync("/faults", new { faults = new[] { new { kind = "earthquake" } } });

        Assert.That(reply.Status, Is.EqualTo(400), reply.Text);
    }

    [Test]
    public async Task The_admin_surface_is_never_faulty()
    {
        await Admin.InjectAsync(new { kind = "server_error", route = "*", after = 0, times = 99 });

        Assert.That((await Admin.GetAsync("/clock")).Status, Is.EqualTo(200));
    }

    [Test]
    public async Task A_plan_can_be_given_in_a_file_at_start()
    {
        var file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"faults-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(
            file, "{\"faults\":[{\"kind\":\"server_error\",\"route\":\"GET /openapi/apps\",\"after\":0,\"times\":1}]}");
        await using var server = await TrackViaServer.StartAsync(new TrackViaServerOptions { Time = Time, FaultsFile = file });
        File.Delete(file);
        using var wire = new SocketsHttpHandler();
        using var http = new HttpClient(wire);
        var caller = new Caller(http, server.HttpAddress, Credentials.Of(Seeded.MainToken));

        var broken = await caller.GetAsync("/openapi/apps");
        var healed = await caller.GetAsync("/openapi/apps");

        Assert.That((broken.Status, healed.Status), Is.EqualTo((500, 200)));
    }
}
