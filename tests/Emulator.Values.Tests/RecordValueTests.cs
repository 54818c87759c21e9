namespace Emulator.Values.Tests;

public sealed class RecordValueTests
{
    private static readonly RecordValue Record = RecordValue.Of(("b", 1), ("a", 2));

    [Test]
    public void Keys_keep_the_order_in_which_they_were_written()
    {
        Assert.That(Record.Keys, Is.EqualTo(new[] { "b", "a" }));
    }

    [Test]
    public void Of_two_members_with_one_name_the_last_wins_at_the_place_of_the_first()
    {
        var record = RecordValue.Of(("b", 1), ("a", 2), ("b", 3));

        Assert.That(record.ToString(), Is.EqualTo("""{"b":3,"a":2}"""));
    }

    [Test]
    public void With_changes_a_copy()
    {
        Assert.That(Record.With("b", 3).With("c", 4).ToString(), Is.EqualTo("""{"b":3,"a":2,"c":4}"""));
        Assert.That(Record.ToString(), Is.EqualTo("""{"b":1,"a":2}"""));
    }

    [Test]
    public void Without_leaves_the_rest()
    {
        Assert.That(Record.Without("b").ToString(), Is.EqualTo("""{"a":2}"""));
        Assert.That(Record.Without("x"), Is.SameAs(Record));
    }

    [Test]
    public void Merge_sets_the_others_members_over_its_own()
    {
        Assert.That(Record.Merge(RecordValue.Of(("c", 3), ("b", 4))).ToString(), Is.EqualTo("""{"b":4,"a":2,"c":3}"""));
        Assert.That(Record.Merge(RecordValue.Empty), Is.SameAs(Record));
    }

    [Test]
    public void A_null_member_is_there_and_a_missing_one_is_not()
    {
        var record = RecordValue.Of(("a", Value.Null));

        Assert.That((record.Has("a"), record.TryGet("a", out var present), present), Is.EqualTo((true, true, Value.Null)));
        Assert.That((record.Has("A"), record.TryGet("A", out var missing), missing), Is.EqualTo((false, false, Value.Null)));
    }

    [Test]
    public void A_list_does_not_change_with_the_array_that_it_was_made_of()
    {
        Value[] items = [1, 2];
        var list = ListValue.Of(items);

        items[0] = 9;

        Assert.That(list, Is.EqualTo(ListValue.Of(1, 2)));
    }
}
