using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Ruby.Tests.Support;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Compilation;

public sealed class CompilerTests
{
    [Test]
    public void Small_numbers_are_added_without_a_method() =>
        Assert.That(Expression.Evaluate(Some.Source(Some.Call(Some.Number(40), "+", Some.Number(2)))).Inspect(), Is.EqualTo("42"));

    [TestCase("+", "9223372036854775808")]
    [TestCase("*", "9223372036854775807")]
    [TestCase("-", "9223372036854775806")]
    public void Numbers_grow_beyond_64_bits(string name, string expected) => Assert.That(
        Expression.Evaluate(Some.Source(Some.Call(Some.Number(long.MaxValue), name, Some.Number(1)))).Inspect(),
        Is.EqualTo(expected));

    [Test]
    public void A_local_keeps_its_value() => Assert.That(
        Expression.Evaluate(Some.Source(Some.Set("a", Some.Number(1)), Some.Call(Some.Local("a"), "+", Some.Local("a")))).Inspect(),
        Is.EqualTo("2"));

    [Test]
    public void A_lambda_holds_to_its_count() => Assert.That(
        () => Expression.Evaluate(Some.Source(Some.Call(Some.Lambda(Some.Local("a"), "a", "b"), "call", Some.Number(1)))),
        Throws.TypeOf<RubyException>().With.Message.EqualTo("wrong number of arguments (given 1, expected 2)"));

    [Test]
    public void A_block_sees_and_changes_what_is_around_it()
    {
        var block = Some.WithBlock(Some.Call(Some.Number(5), "tap"), Some.Set("a", Some.Local("b")), "b");

        var value = Expression.Evaluate(Some.Source(Some.Set("a", Some.Number(1)), block, Some.Local("a")));

        Assert.That(value.Inspect(), Is.EqualTo("5"));
    }

    [Test]
    public void Break_ends_the_call_that_got_the_block()
    {
        var block = Some.WithBlock(Some.Call(null, "loop"), new BreakNode(default, Some.Number(3)));

        Assert.That(Expression.Evaluate(Some.Source(block)).Inspect(), Is.EqualTo("3"));
    }

    [Test]
    public void A_missing_method_names_itself_and_its_place()
    {
        var error = Assert.Throws<RubyException>(() => Expression.Evaluate(Some.Source(Some.Call(new NilNode(default), "capitalize"))));

        Assert.That(error!.Message, Is.EqualTo("undefined method `capitalize' for nil:NilClass"));
        Assert.That(error.Span, Is.EqualTo(new SourceSpan(3, 7)));
    }

    [Test]
    public void A_nil_receiver_skips_a_safe_call_and_its_arguments()
    {
        var call = Some.Call(new NilNode(default), "foo", Some.Call(null, "raise", Some.Text("not asked"))) with { IsSafe = true };

        Assert.That(Expression.Evaluate(Some.Source(call)), Is.SameAs(RubyNil.Instance));
    }

    [Test]
    public void A_rescued_error_tells_its_message()
    {
        var rescue = new RescueNode(default, [], "e", Some.Call(Some.Local("e"), "message"));
        var begin = new BeginNode(default, Some.Call(null, "raise", Some.Text("oh")), [rescue], null, null);

        Assert.That(Expression.Evaluate(Some.Source(begin)).Inspect(), Is.EqualTo("\"oh\""));
    }

    [Test]
    public void A_limit_is_never_rescued()
    {
        var endless = new WhileNode(default, new BooleanNode(default, true), new NilNode(default), false, false);
        var begin = new BeginNode(default, endless, [new RescueNode(default, [], null, new NilNode(default))], null, null);

        Assert.That(
            () => Expression.Evaluate(Some.Source(begin)),
            Throws.TypeOf<LimitException>().With.Property("Limit").EqualTo("steps"));
    }
}
