using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;

namespace Emulator.Plugins.Ruby.Running;

/// <summary><c>require 'json'</c> in a connector: what there is of the standard library is there already, and nothing is loaded.</summary>
internal static class Requiring
{
    private static readonly HashSet<string> Present = new(StringComparer.Ordinal)
    {
        "json", "date", "time", "base64", "digest", "digest/md5", "digest/sha1", "digest/sha2", "openssl", "securerandom", "uri", "cgi", "cgi/util", "erb",
        "csv", "set", "ostruct", "stringio", "zlib", "bigdecimal/util", "active_support", "active_support/all", "active_support/core_ext", "active_support/time", "bigdecimal",
    };

    /// <summary>What stands for the call, or null for another call.</summary>
    public static Intrinsic? Of(CallNode call) => call is { Receiver: null, Name: "require", Arguments: [StringNode library], Block: null }
        ? Present.Contains(library.Text)
            ? (_, _) => RubyBoolean.True
            : (_, _) => throw new RubyException("LoadError", $"cannot load such file -- {library.Text}")
        : null;
}
