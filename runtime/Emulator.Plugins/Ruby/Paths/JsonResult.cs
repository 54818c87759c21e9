using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>A lambda's result in the form that JSON has; bytes stay bytes, requests are sent.</summary>
internal static class JsonResult
{
    public static Value Of(LambdaCall call, RubyObject result) => call.Data(MomentTexts.ForJson(call, result));
}
