using System.Collections.Frozen;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;

namespace Emulator.Plugins.Ruby.Running;

/// <summary><c>require 'json'</c> in a connector: what there is of the standard library is there already, and nothing is loaded.</summary>
internal static class Requiring
{
    // The standard library and the gems that the platform has. What is not there of them is missed where it is named, not where it is required.
    private static readonly FrozenSet<string> Present = string.Join(' ',
        "abbrev base64 benchmark bigdecimal bigdecimal/util cgi cgi/util cgi/escape coverage csv date delegate digest digest/bubblebabble digest/md5 digest/sha1 digest/sha2 English erb",
        "etc fcntl fiber fileutils find forwardable getoptlong io/console ipaddr json logger matrix monitor mutex_m net/ftp net/http net/https net/imap net/pop net/protocol net/smtp nkf",
        "observer open-uri open3 openssl optparse ostruct pathname pp prettyprint prime pstore psych racc random/formatter readline resolv rexml/document rexml/xpath ripper securerandom",
        "set shellwords singleton socket stringio strscan tempfile thread time timeout tmpdir tsort uri weakref yaml zlib",
        "active_support activesupport addressable addressable/uri aws-sigv4 builder bundler bundler/setup charlock_holmes countries gyoku hashie i18n jwt loofah mime/types mime-types money multi_json",
        "nokogiri nori phonelib rack rest-client restclient rubygems tzinfo workato workato-connector-sdk workato/connector/sdk xml-simple xmlsimple").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands for the call, or null for another call.</summary>
    public static Intrinsic? Of(CallNode call) => call is { Receiver: null, Name: "require" or "require_relative" or "load" or "gem", Arguments: [StringNode library, ..], Block: null }
        ? call.Name is "require" or "gem" && (Present.Contains(library.Text) || library.Text.StartsWith("active_support/", StringComparison.Ordinal))
            ? (_, _) => RubyBoolean.True
            : (_, _) => throw new RubyException("LoadError", $"cannot load such file -- {library.Text}")
        : null;
}
