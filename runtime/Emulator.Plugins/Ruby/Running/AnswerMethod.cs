using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>A method that a request does not have: the request is sent, and its answer is asked (connector-sdk.md 0.4).</summary>
internal sealed class AnswerMethod(string name) : RubyMethod(Signature.Parse($"{name}(*arguments)"))
{
    public override RubyObject Call(RubyRun run, RubyObject self, in Arguments arguments)
    {
        var answer = ((RubyRequest)self).Resolve();
        var method = answer.Class.Find(name) ?? throw RubyErrors.NoMethod(name, answer);
        return method.Call(run, answer, arguments);
    }
}
