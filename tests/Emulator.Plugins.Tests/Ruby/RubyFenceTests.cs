using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>What a connector in Ruby tries and may not: each attempt ends in an error that says so.</summary>
public sealed class RubyFenceTests
{
    [TestCase("File.read('/etc/passwd')", "undefined method `read' for File")]
    [TestCase("File.open('/etc/passwd')", "private method `open' called for File")]
    [TestCase("YAML.load_file('/etc/passwd')", "undefined method `load_file' for YAML")]
    [TestCase("Dir.glob('*')", "uninitialized constant Dir")]
    [TestCase("Process.pid", "undefined method `pid' for Process")]
    [TestCase("`ls`", "Commands of the machine")]
    [TestCase("%x(ls)", "Commands of the machine")]
    [TestCase("class << String\n def x = 1\n end", "can't define singleton")]
    [TestCase("String.define_method(:x) { 1 }", "undefined method `define_method'")]
    [TestCase("Class.new(Array)", "Array cannot be inherited here")]
    [TestCase("ENV['HOME']", "uninitialized constant ENV")]
    [TestCase("IO.popen('ls')", "uninitialized constant IO")]
    [TestCase("eval('1')", "undefined method `eval'")]
    [TestCase("system('ls')", "undefined method `system'")]
    [TestCase("require 'no_such_library'", "cannot load such file -- no_such_library")]
    [TestCase("require_relative 'other'", "cannot load such file -- other")]
    [TestCase("require 'socket'; TCPSocket.new('x', 1)", "uninitialized constant TCPSocket")]
    [TestCase("h = {}; h['a'] = h; h.to_json", "nesting of 501 is too deep")]
    [TestCase("(1..1_000_000_000_000).to_a", "A list would have more")]
    [TestCase("'%1000000000d' % 1", "A string would be longer")]
    [TestCase("2 ** 100_000_000_000", "An integer would have more")]
    [TestCase("('<a>' * 50_000 + '</a>' * 50_000).from_xml", "Excessive depth")]
    [TestCase("Object.const_get('File')", "undefined method `const_get'")]
    [TestCase("''.instance_eval('1')", "wrong number of arguments (given 1, expected 0)")]
    [TestCase("Class.new.class_eval('1')", "wrong number of arguments (given 1, expected 0)")]
    [TestCase("'x' * 1_000_000_000_000", "A string would be longer")]
    [TestCase("a = ['x']; 60.times { a = a + a }", "A list would have more")]
    [TestCase("('a' * 40).match?(/^(a+)+$x/)", "A match took longer")]
    [TestCase("f = nil; f = lambda { |n| f.call(n + 1) }; f.call(0)", "stack level too deep: Calls are nested deeper")]
    public void Stopped(string body, string message)
    {
        var definition = RubyScript.WithExecute(body);
        Assert.That(
            async () => await definition.Actions["act"].Execute(
                new ScriptedOperation(), new ActionCall(RecordValue.Empty, [], [], Value.Null), CancellationToken.None),
            Throws.TypeOf<ConnectorException>().With.Message.StartsWith(message));
    }

    [TestCase("x = ('a' * 40)\n .match?(/^(a+)+$x/)", "probe.rb:5:3")]
    [TestCase("f = nil\n f = lambda { |n| f.call(n + 1) }; f.call(0)", "probe.rb:5:21")]
    public void A_limit_tells_where_it_was_passed(string body, string place)
    {
        var definition = RubyScript.WithExecute(body);
        var broken = Assert.ThrowsAsync<ConnectorException>(async () => await definition.Actions["act"].Execute(
            new ScriptedOperation(), new ActionCall(RecordValue.Empty, [], [], Value.Null), CancellationToken.None))!;
        Assert.That(broken.Place, Does.EndWith(place));
    }

    [TestCase("X = `ls`\n{ a: 1 }", "SecurityError: Commands of the machine")]
    [TestCase("{ a: lambda { |x| get( } }", "Unexpected }")]
    [TestCase("'a text'", "the file's last expression is no Hash")]
    [TestCase("{ a: Dir }", "NameError: uninitialized constant Dir")]
    public void A_file_that_is_no_connector_says_why(string text, string message) => Assert.That(
        () => RubyScript.Load(text),
        Throws.TypeOf<ConnectorLoadException>().With.Property(nameof(ConnectorLoadException.Problems)).One.Property("Message").StartsWith(message));
}
