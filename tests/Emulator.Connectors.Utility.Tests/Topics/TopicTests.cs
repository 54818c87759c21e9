using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values;

namespace Emulator.Connectors.Utility.Tests.Topics;

public sealed class TopicTests
{
    private const string Topic = """{"zip_name":"orders.topic.json","name":"Orders","folder":""}""";

    [Test]
    public async Task Messages_stay_and_each_reader_goes_on_from_its_place()
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_pub_sub", "publish_to_topic", $$$"""{"topic_id":{{{Topic}}},"message":{"id":1}}""");
        var first = await bench.PollAsync("workato_pub_sub", "subscribe_to_topic", $$$"""{"topic_id":{{{Topic}}},"since_offset":"-3600"}""", Value.Null);
        await bench.RunAsync("workato_pub_sub", "publish_to_topic", $$$"""{"topic_id":{{{Topic}}},"message":{"id":2}}""");
        await bench.RunAsync("workato_pub_sub", "publish_to_topic", """{"topic_id":"Other","message":{"id":3}}""");
        var second = await bench.PollAsync("workato_pub_sub", "subscribe_to_topic", $$$"""{"topic_id":{{{Topic}}},"since_offset":"-3600"}""", first.NextPoll);
        var batch = await bench.PollAsync("workato_pub_sub", "batch_subscribe_to_topic", $$$"""{"topic_id":{{{Topic}}}}""", Value.Null);

        Assert.That(first.Events.Single()["message"]["id"], Is.EqualTo(Value.Of(1)));
        Assert.That(second.Events.Single()["message"]["id"], Is.EqualTo(Value.Of(2)));
        Assert.That(((ListValue)batch.Events.Single()["messages"]).Count, Is.EqualTo(2));
    }

    [Test]
    public async Task The_first_look_goes_back_as_far_as_since_offset_says()
    {
        using var bench = new Bench();
        await bench.RunAsync("workato_pub_sub", "publish_to_topic", """{"topic_id":"T","message":{"id":"old"}}""");
        bench.Time.Advance(TimeSpan.FromHours(2));
        await bench.RunAsync("workato_pub_sub", "publish_to_topic", """{"topic_id":"T","message":{"id":"new"}}""");

        var found = await bench.PollAsync("workato_pub_sub", "subscribe_to_topic", """{"topic_id":"T","since_offset":"-3600"}""", Value.Null);

        Assert.That(found.Events.Single()["message"]["id"], Is.EqualTo(Value.Of("new")));
    }
}
