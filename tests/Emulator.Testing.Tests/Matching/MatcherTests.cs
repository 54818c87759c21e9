using Emulator.Formulas;
using Emulator.Testing.Data;
using Emulator.Testing.Matching;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Testing.Tests.Matching;

public sealed class MatcherTests
{
    [TestCase("7", "7")]
    [TestCase("7", "7.0")]
    [TestCase("text", "text")]
    [TestCase("null", "null")]
    [TestCase("{ a: 1 }", "{ a: 1, b: 2 }")]
    [TestCase("{ a: { b: [ 1, { c: 2 } ] } }", "{ a: { b: [ 1, { c: 2, d: 3 } ], e: 4 } }")]
    [TestCase("{ a: null }", "{ b: 2 }")]
    [TestCase("{ $equal: { a: 1 } }", "{ a: 1 }")]
    [TestCase("{ $contains: mp }", "Pump")]
    [TestCase("{ $contains: { id: 2 } }", "[ { id: 1 }, { id: 2, name: x } ]")]
    [TestCase("{ $starts_with: Pu, $ends_with: mp }", "Pump")]
    [TestCase("{ $regexp: '^WO-\\d+$' }", "WO-1042")]
    [TestCase("{ $formula: \"=_('value') > 3\" }", "4")]
    [TestCase("{ $formula: \"=_('value.name').length == 3\" }", "{ name: abc }")]
    [TestCase("{ $any: true }", "null")]
    [TestCase("{ $type: integer }", "4")]
    [TestCase("{ $type: number }", "4.5")]
    [TestCase("{ $close_to: 0.3 }", "0.30000000000000004")]
    [TestCase("{ $close_to: { value: 100, within: 5 } }", "96")]
    [TestCase("{ $close_to: { value: 2026-11-27T09:00:00Z, within: 60 } }", "2026-11-27T09:00:59Z")]
    [TestCase("{ $unordered: [ 1, 2 ] }", "[ 2, 1 ]")]
    [TestCase("{ $unordered: [ { $type: integer }, 1 ] }", "[ 1, 2 ]")]
    [TestCase("{ $present: true }", "x")]
    [TestCase("{ $present: false }", "''")]
    [TestCase("{ $not: { $contains: x } }", "abc")]
    [TestCase("{ $one_of: [ a, b ] }", "b")]
    [TestCase("{ $literal: { $any: true } }", "{ $any: true }")]
    [TestCase("{ $literal: '=now' }", "=now")]
    public void A_matcher_holds_for_what_it_says(string matcher, string found) => Assert.That(Differences(matcher, found), Is.Empty);

    [TestCase("7", "'7'", ": -7 +\"7\"")]
    [TestCase("true", "'true'", ": -true +\"true\"")]
    [TestCase("null", "0", ": -null +0")]
    [TestCase("{ a: 1, b: 2 }", "{ a: 1, b: 3 }", "b: -2 +3")]
    [TestCase("{ a: { b: 1 } }", "{ a: null }", "a: -a record with b +null")]
    [TestCase("{ a: [ 1, 2 ] }", "{ a: [ 1 ] }", "a: -2 items +1 items")]
    [TestCase("{ a: [ 1 ] }", "{ a: [ 1, 2 ] }", "a[1]: -nothing +2")]
    [TestCase("{ $equal: { a: { b: 1 } } }", "{ a: { b: 1, c: 2 }, d: 3 }", "a.c: -nothing +2\nd: -nothing +3")]
    [TestCase("{ $contains: xy }", "Pump", ": -something that contains \"xy\" +\"Pump\"")]
    [TestCase("{ $contains: { id: 2, n: 1 } }", "[ { id: 2, n: 3 } ]", "(nearest: item 1).n: -1 +3")]
    [TestCase("{ $unordered: [ 1, 2 ] }", "[ 2, 3 ]", "(item 1): -1 +3\n[1]: -nothing +3")]
    [TestCase("{ $regexp: a }", "7", ": -a text like /a/ +7")]
    [TestCase("{ $formula: \"=_('value') > 3\" }", "2", ": -a value for which _('value') > 3 holds +2")]
    [TestCase("{ $type: text }", "2", ": -a value of type text +2")]
    [TestCase("{ $close_to: 1 }", "1.1", ": -1, give or take 1E-06 +1.1")]
    [TestCase("{ $present: true }", "''", ": -a value that is present +\"\"")]
    [TestCase("{ $not: 3 }", "3", ": -not 3 +3")]
    [TestCase("{ $one_of: [ 1, 2 ] }", "3", ": -one of [1,2] +3")]
    public void A_difference_says_where_what_and_what_instead(string matcher, string found, string expected) =>
        Assert.That(string.Join('\n', Differences(matcher, found)), Is.EqualTo(expected));

    [Test]
    public void A_date_and_a_time_equal_their_text()
    {
        Assert.That(Differences("2026-11-23", new DateValue(new DateOnly(2026, 11, 23))), Is.Empty);
        Assert.That(Differences("2026-11-23T08:00:00Z", new TimeValue(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(1)))), Is.Empty);
        Assert.That(Differences("2026-11-24", new DateValue(new DateOnly(2026, 11, 23))), Has.Exactly(1).Items);
    }

    [TestCase("{ $contans: x }", "T007", "there is no matcher \"$contans\"")]
    [TestCase("{ $contains: x, name: y }", "T007", "\"name\" stands beside a matcher: data goes under $subset or $equal")]
    [TestCase("{ $type: string }", "T008", "$type is one of text, integer, number, boolean, date, time, list, record, binary, nil")]
    [TestCase("{ $unordered: 3 }", "T008", "$unordered is a list, not a number")]
    [TestCase("{ $formula: now }", "T008", "$formula begins with =, as a formula of a recipe does: \"=_('value') > 3\"")]
    public void A_matcher_that_cannot_be_is_a_problem(string matcher, string code, string message)
    {
        var mistakes = new TestMistakes();
        MatcherReader.Read(Yaml(matcher), mistakes);

        Assert.That(mistakes.All.Select(problem => $"{problem.Code} {problem.Message}"), Is.EqualTo(new[] { $"{code} {message}" }));
    }

    private static IEnumerable<string> Differences(string matcher, string found) => Differences(matcher, NodeValues.Of(Yaml(found)));

    private static IEnumerable<string> Differences(string matcher, Value found)
    {
        var mistakes = new TestMistakes();
        var read = MatcherReader.Read(Yaml(matcher), mistakes);
        Assert.That(mistakes.All, Is.Empty);
        var differences = new List<Difference>();
        var pills = new CasePills(new(() => FormulaSurroundings.Default), new Dictionary<string, string>(), _ => Value.Null);
        read.Match(found, new Comparing(pills, string.Empty, differences));
        return differences.Select(difference => $"{difference.Path}: -{difference.Expected ?? "nothing"} +{difference.Found ?? "nothing"}");
    }

    private static YamlNode Yaml(string text)
    {
        var problems = new List<Problem>();
        var node = YamlReader.Read("test", text, problems);
        Assert.That(problems, Is.Empty);
        return node!;
    }
}
