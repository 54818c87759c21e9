using System.Text;
using Emulator.Values.Problems;
using FsCheck;
using FsCheck.Fluent;

namespace Emulator.Yaml.Tests;

/// <summary>Whatever the text, reading ends without an exception, and gives a tree or says why not.</summary>
public sealed class AnyTextTests
{
    private const string Seed =
        """
        # a recipe
        name: &n "Orders \u0041 \x41"
        list: [ 1, 'it''s', { a: b, c: *n } ]
        block: |+2
            text
          more
        folded: >-
          one
          two
        ? complex
        : - - nested
            - !!str 12
        %TAG: &x !y <<: #{_('a.b')}
        """;

    private const string Alphabet = "ab01 \n\r\t:-?,[]{}#&*!|>'\"%@`<=~.\\u\u0085\u2028\u00e9\ud83d\uFEFF\0";

    [Test]
    public void Random_bytes_are_read_or_refused() =>
        Check.One(Many, Prop.ForAll((byte[] bytes) => IsReadOrRefused(Encoding.UTF8.GetString(bytes))));

    [Test]
    public void Random_signs_are_read_or_refused() =>
        Check.One(Many, Prop.ForAll(
            Gen.Elements(Alphabet.ToCharArray()).ArrayOf().ToArbitrary(),
            letters => IsReadOrRefused(new string(letters))));

    [Test]
    public void A_damaged_file_is_read_or_refused()
    {
        var edits = Gen.Choose(0, Seed.Length - 1).SelectMany(
            at => Gen.Choose(0, 6).SelectMany(
                length => Gen.Elements(Alphabet.ToCharArray()).ArrayOf(2).Select(
                    letters => (At: at, Length: length, Letters: new string(letters)))));

        Check.One(Many, Prop.ForAll(
            edits.ArrayOf().ToArbitrary(),
            all => IsReadOrRefused(all.Aggregate(Seed, (text, edit) => Damage(text, edit.At, edit.Length, edit.Letters)))));
    }

    private static Config Many => Config.QuickThrowOnFailure.WithMaxTest(3000);

    private static string Damage(string text, int at, int length, string letters)
    {
        var start = Math.Min(at, text.Length);
        return text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, letters);
    }

    private static bool IsReadOrRefused(string text)
    {
        var problems = new List<Problem>();
        var root = YamlReader.Read("some.yaml", text, problems);
        return (root is not null || problems.Count > 0)
            && problems.All(problem => problem.Place is { Line: >= 0, Column: >= 0 } && YamlProblems.Meanings.ContainsKey(problem.Code))
            && (root is null || EveryPlaceIsGiven(root));
    }

    private static bool EveryPlaceIsGiven(YamlNode node) => node.Place is { Line: > 0, Column: > 0 } && node switch
    {
        YamlList list => list.All(EveryPlaceIsGiven),
        YamlMap map => map.Entries.All(entry => EveryPlaceIsGiven(entry.Value)),
        YamlScalar scalar => Enumerable.Range(0, scalar.Text.Length + 1).All(index => scalar.PlaceAt(index).Line > 0),
        _ => false,
    };
}
