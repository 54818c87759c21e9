using Emulator.Values.Problems;

namespace Emulator.Values.Tests.Problems;

public sealed class NearestNameTests
{
    private static readonly string[] Actions = ["create_record", "update_record", "delete_record", "get_file"];

    [TestCase("create_recrod", "create_record")]
    [TestCase("Create_Record", "create_record")]
    [TestCase("creaet_record", "create_record")]
    [TestCase("getfile", "get_file")]
    [TestCase("upload", null)]
    [TestCase("", null)]
    public void The_nearest_name_is_one_that_a_slip_of_the_finger_explains(string written, string? meant)
    {
        Assert.That(NearestName.Find(written, Actions), Is.EqualTo(meant));
    }

    [Test]
    public void Of_two_equally_near_names_the_first_of_the_alphabet_is_taken()
    {
        Assert.That(NearestName.Find("cat", ["rat", "bat"]), Is.EqualTo("bat"));
    }

    [Test]
    public void The_hint_asks_when_a_name_is_near()
    {
        Assert.That(NearestName.Hint("get_fil", Actions), Is.EqualTo("did you mean \"get_file\"?"));
    }

    [Test]
    public void The_hint_lists_what_there_is_when_none_is_near()
    {
        Assert.That(NearestName.Hint("upload", ["b", "a"]), Is.EqualTo("known: a, b"));
    }

    [TestCase(0)]
    [TestCase(13)]
    public void There_is_no_hint_when_there_is_nothing_or_too_much_to_list(int count)
    {
        Assert.That(NearestName.Hint("upload", [.. Enumerable.Range(100, count).Select(number => $"name{number}")]), Is.Null);
    }
}
