using System.Collections.Concurrent;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Errors;

/// <summary>The error classes and what each inherits. A name that is not here is a plain StandardError.</summary>
public static class RubyErrorClasses
{
    private static readonly ConcurrentDictionary<string, RubyClass> Known = new(StringComparer.Ordinal);

    public static readonly RubyClass Exception = new RubyClass("Exception", RubyClasses.Object)
        .With<RubyError>(ErrorMethods.Define)
        .WithOwn(ErrorMethods.DefineOwn);

    public static readonly RubyClass StandardError = Add("StandardError", Exception);

    static RubyErrorClasses()
    {
        Known["Exception"] = Exception;
        foreach (var (name, parent) in Tree)
        {
            Add(name, Of(parent));
        }
    }

    /// <summary>Each name with the class it inherits, parents first.</summary>
    private static (string Name, string Parent)[] Tree =>
    [
        ("ArgumentError", "StandardError"),
        ("UncaughtThrowError", "ArgumentError"),
        ("Date::Error", "ArgumentError"),
        ("Workato::ArgumentError", "ArgumentError"),
        ("TypeError", "StandardError"),
        ("NameError", "StandardError"),
        ("NoMethodError", "NameError"),
        ("ZeroDivisionError", "StandardError"),
        ("RuntimeError", "StandardError"),
        ("FrozenError", "RuntimeError"),
        ("IndexError", "StandardError"),
        ("KeyError", "IndexError"),
        ("StopIteration", "IndexError"),
        ("RangeError", "StandardError"),
        ("FloatDomainError", "RangeError"),
        ("ScriptError", "Exception"),
        ("NotImplementedError", "ScriptError"),
        ("LoadError", "ScriptError"),
        ("SecurityError", "Exception"),
        ("SystemStackError", "Exception"),
        ("NoMemoryError", "Exception"),
        ("ThreadError", "StandardError"),
        ("FiberError", "StandardError"),
        ("Math::DomainError", "ArgumentError"),
        ("SystemCallError", "StandardError"),
        ("Errno::ECONNREFUSED", "SystemCallError"),
        ("Errno::ECONNRESET", "SystemCallError"),
        ("Errno::ETIMEDOUT", "SystemCallError"),
        ("Errno::EPIPE", "SystemCallError"),
        ("Errno::EHOSTUNREACH", "SystemCallError"),
        ("Errno::ENOENT", "SystemCallError"),
        ("SocketError", "StandardError"),
        ("Timeout::Error", "RuntimeError"),
        ("Net::OpenTimeout", "Timeout::Error"),
        ("Net::ReadTimeout", "Timeout::Error"),
        ("URI::Error", "StandardError"),
        ("URI::InvalidURIError", "URI::Error"),
        ("URI::InvalidComponentError", "URI::Error"),
        ("RegexpError", "StandardError"),
        ("NoMatchingPatternError", "StandardError"),
        ("NoMatchingPatternKeyError", "NoMatchingPatternError"),
        ("LocalJumpError", "StandardError"),
        ("EncodingError", "StandardError"),
        ("Encoding::UndefinedConversionError", "EncodingError"),
        ("Encoding::InvalidByteSequenceError", "EncodingError"),
        ("Encoding::CompatibilityError", "EncodingError"),
        ("Encoding::ConverterNotFoundError", "EncodingError"),
        ("IOError", "StandardError"),
        ("EOFError", "IOError"),
        ("JSON::JSONError", "StandardError"),
        ("JSON::ParserError", "JSON::JSONError"),
        ("JSON::NestingError", "JSON::ParserError"),
        ("JSON::GeneratorError", "JSON::JSONError"),
        ("Zlib::Error", "StandardError"),
        ("Zlib::DataError", "Zlib::Error"),
        ("Zlib::GzipFile::Error", "Zlib::Error"),
        ("CSV::MalformedCSVError", "RuntimeError"),
        ("REXML::ParseException", "RuntimeError"),
        ("ActiveSupport::XMLConverter::DisallowedType", "StandardError"),
        ("OpenSSL::OpenSSLError", "StandardError"),
        ("OpenSSL::SSL::SSLError", "OpenSSL::OpenSSLError"),
        ("OpenSSL::Cipher::CipherError", "OpenSSL::OpenSSLError"),
        ("OpenSSL::PKey::PKeyError", "OpenSSL::OpenSSLError"),
        ("OpenSSL::PKey::RSAError", "OpenSSL::PKey::PKeyError"),
        ("OpenSSL::PKey::ECError", "OpenSSL::PKey::PKeyError"),
    ];

    /// <summary>Every class by its name.</summary>
    public static IReadOnlyDictionary<string, RubyClass> All => Known;

    public static RubyClass Of(string name) => Known.TryGetValue(name, out var found) ? found : Add(name, StandardError);

    /// <summary>A class of a host's own; the one that is there when the name is known.</summary>
    public static RubyClass Define(string name, RubyClass parent) => Add(name, parent);

    private static RubyClass Add(string name, RubyClass parent) => Known.GetOrAdd(name, _ => Made(name, parent));

    private static RubyClass Made(string name, RubyClass parent)
    {
        var made = new RubyClass(name, parent).WithOwn(ErrorMethods.DefineOwn);
        return name switch
        {
            "NameError" => made.With<RubyError>(ErrorMethods.DefineName),
            "KeyError" => made.With<RubyError>(ErrorMethods.DefineKey),
            "CSV::MalformedCSVError" => made.With<RubyError>(ErrorMethods.DefineLine),
            _ => made,
        };
    }
}
