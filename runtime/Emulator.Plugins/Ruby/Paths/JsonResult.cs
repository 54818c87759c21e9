using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Objects;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>A lambda's result in the form that JSON has (<c>as_json</c>); bytes stay bytes, requests are sent.</summary>
internal static class JsonResult
{
    public static Value Of(LambdaCall call, RubyObject result) => call.Data(Form(call, result));

    private static RubyObject Form(LambdaCall call, RubyObject value) => value switch
    {
        RubyDeferred deferred => Form(call, deferred.Resolve()),
        RubyMoment or RubyDate => value.Class.Find("as_json")!.Call(call.Run, value),
        RubyHash { Untouched: null } hash => Members(call, hash),
        RubyList { Untouched: null } list => RubyList.Over([.. list.Items.Select(item => Form(call, item))]),
        RubyFloat { Number: var number } when !double.IsFinite(number) => RubyNil.Instance,
        _ => value,
    };

    private static RubyHash Members(LambdaCall call, RubyHash hash)
    {
        var form = new RubyHash();
        foreach (var (key, value) in hash.Pairs.ToList())
        {
            form[new RubyString(key.ToText())] = Form(call, value);
        }

        return form;
    }
}
