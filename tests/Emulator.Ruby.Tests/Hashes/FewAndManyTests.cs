using Emulator.Ruby.Objects;
using Emulator.Ruby.Tests.Support;
using FsCheck.Fluent;

namespace Emulator.Ruby.Tests.Hashes;

/// <summary>A hash and a set of keys keep their pairs in line while they are few and in a table beyond: nobody may see where one becomes the other.</summary>
internal sealed class FewAndManyTests
{
    private const int Keys = 14;

    [Test]
    public void A_hash_is_what_a_dictionary_with_an_order_is_whatever_is_set_and_removed() =>
        Rule.Holds(Gen.ListOf(Gen.Choose(0, (2 * Keys) - 1)), steps =>
        {
            var hash = new RubyHash();
            var expected = new OrderedDictionary<int, int>();
            foreach (var (turn, step) in steps.Index())
            {
                var key = step / 2;
                if (step % 3 == 0)
                {
                    var removed = expected.Remove(key, out var value);
                    Assert.That((hash.Remove(Named(key)) as SmallInteger)?.Number, Is.EqualTo(removed ? value : null));
                }
                else
                {
                    (hash[Named(key)], expected[key]) = (RubyInteger.Of(turn), turn);
                }
            }

            Assert.That(Text(hash), Is.EqualTo(Text(expected)));
            Assert.That(Text(hash.Copy()), Is.EqualTo(Text(expected)));
            Assert.That(hash.Count, Is.EqualTo(expected.Count));
            Assert.That(hash.Keys().Select(key => key.ToText()), Is.EqualTo(expected.Keys.Select(key => $"k{key}")));
            Assert.That(hash.Values().Select(value => value.ToText()), Is.EqualTo(expected.Values.Select(value => $"{value}")));
            Assert.That(Enumerable.Range(0, Keys).Where(key => hash.Has(Named(key))), Is.EqualTo(Enumerable.Range(0, Keys).Where(expected.ContainsKey)));
        });

    [Test]
    public void A_copy_does_not_see_what_becomes_of_the_hash()
    {
        foreach (var size in (int[])[0, 1, 7, 8, 9, 20])
        {
            var hash = new RubyHash();
            Enumerable.Range(0, size).ToList().ForEach(key => hash[Named(key)] = RubyInteger.Of(key));
            var copy = hash.Copy();
            hash[Named(0)] = RubyNil.Instance;
            hash[Named(100)] = RubyNil.Instance;
            Assert.That(copy.Values().Select(value => value.ToText()), Is.EqualTo(Enumerable.Range(0, size).Select(key => $"{key}")));
        }
    }

    [Test]
    public void A_key_is_a_frozen_text_of_the_hash_itself()
    {
        var key = new RubyString("name");
        var hash = new RubyHash { [key] = RubyNil.Instance };
        key.Become(new RubyString("other"));
        Assert.That(hash.Keys().Single().ToText(), Is.EqualTo("name"));
        Assert.That(hash.Keys().Single().IsFrozen);
        Assert.That(Expression.Answer("h = {'a' => 1}; h.keys.first << 'b'"), Does.Contain("FrozenError"));
    }

    [Test]
    public void A_set_of_keys_takes_each_once_and_tells_1_from_1_0() =>
        Rule.Holds(Gen.ListOf(Gen.Choose(0, (2 * Keys) - 1)), values =>
        {
            var keys = new KeySet();
            var expected = new HashSet<int>();
            foreach (var value in values)
            {
                Assert.That(keys.Add(Number(value)), Is.EqualTo(expected.Add(value)));
            }

            Assert.That(Enumerable.Range(0, 2 * Keys).Where(value => keys.Has(Number(value))), Is.EqualTo(Enumerable.Range(0, 2 * Keys).Where(expected.Contains)));
            Assert.That(Enumerable.Range(0, 2 * Keys).Where(value => new KeySet([.. expected.Select(Number)]).Has(Number(value))), Is.EqualTo(expected.Order()));
        });

    private static RubyString Named(int key) => new($"k{key}");

    // Whole numbers and doubles of the same size by turns.
    private static RubyObject Number(int value) => value % 2 == 0 ? RubyInteger.Of(value / 2) : new RubyFloat(value / 2);

    private static string Text(RubyHash hash) => string.Join(' ', hash.Pairs.Select(pair => $"{pair.Key.ToText()}={pair.Value.ToText()}"));

    private static string Text(OrderedDictionary<int, int> expected) => string.Join(' ', expected.Select(pair => $"k{pair.Key}={pair.Value}"));
}
