using Emulator.Ruby.Library.Classes;
using Emulator.Ruby.Library.Cryptography;
using Emulator.Ruby.Library.Enumerators;
using Emulator.Ruby.Library.Formats;
using Emulator.Ruby.Library.Geography;
using Emulator.Ruby.Library.Hashes;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Library.Numbers;
using Emulator.Ruby.Library.Regexps;
using Emulator.Ruby.Library.Sets;
using Emulator.Ruby.Library.Strings;
using Emulator.Ruby.Library.Structs;
using Emulator.Ruby.Library.Symbols;
using Emulator.Ruby.Library.Times;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Calls;

/// <summary>
/// The classes that exist, and where each one's methods are written. These are asked when a class is first used: a file that is loaded
/// uses a few of them, and with the others libraries would be loaded that it does not need.
/// </summary>
public static class RubyClasses
{
    public static readonly RubyClass Object = new RubyClass("Object", null, static type => type
        .With<RubyObject>(ObjectMethods.Define)
        .With<RubyObject>(ObjectFormatMethods.Define)
        .WithOwn(OpenClasses.DefineObject));
    public static readonly RubyClass Module = new RubyClass("Module", Object, static type => type.WithOwn(OpenClasses.DefineModule));
    public static readonly RubyClass Class = new RubyClass("Class", Module, static type => type.With<RubyClass>(ClassMethods.Define).WithOwn(OpenClasses.DefineOwn));
    public static readonly RubyClass Comparable = new RubyClass("Comparable", null, static type => type.With<RubyObject>(ComparableMethods.Define));
    public static readonly RubyClass Enumerable = new RubyClass("Enumerable", null, static type => type.With<RubyObject>(EnumerableMethods.Define));

    /// <summary>Functions without a receiver; a self of any host inherits them.</summary>
    public static readonly RubyClass Functions = new RubyClass("Kernel", Object, static type => type.With<RubyObject>(FunctionMethods.Define));

    public static readonly RubyClass Nil = new RubyClass("NilClass", Object, static type => type.With<RubyNil>(NilMethods.Define));
    public static readonly RubyClass True = new RubyClass("TrueClass", Object, static type => type.With<RubyBoolean>(BooleanMethods.Define));
    public static readonly RubyClass False = new RubyClass("FalseClass", Object, static type => type.With<RubyBoolean>(BooleanMethods.Define));
    public static readonly RubyClass Numeric = new RubyClass("Numeric", Object, static type => type.With<RubyObject>(NumberTimeMethods.Define).With<RubyObject>(ByteSizes.Define)).Including(Comparable);
    public static readonly RubyClass Integer = new RubyClass("Integer", Numeric, static type => type
        .With<RubyInteger>(IntegerMethods.Define)
        .With<RubyInteger>(NumberTimeMethods.DefineWhole)
        .WithOwn(IntegerMethods.DefineOwn));
    public static readonly RubyClass Float = new RubyClass("Float", Numeric, static type => type.With<RubyFloat>(FloatMethods.Define));
    public static readonly RubyClass Rational = new RubyClass("Rational", Numeric, static type => type.With<RubyRational>(RationalMethods.Define));
    public static readonly RubyClass BigDecimal = new RubyClass("BigDecimal", Numeric, static type => type.With<RubyDecimal>(DecimalMethods.Define));
    public static readonly RubyClass String = new RubyClass("String", Object, static type => type
        .With<RubyString>(StringMethods.Define)
        .With<RubyString>(TextNumberMethods.Define)
        .With<RubyString>(Fractions.DefineText)
        .With<RubyString>(TextTimeMethods.Define)
        .With<RubyString>(GeographyMethods.Define)
        .With<RubyString>(TextFormatMethods.Define)
        .With<RubyString>(TextCryptographyMethods.Define)
        .WithOwn(ClassMethods.DefineText)).Including(Comparable);
    public static readonly RubyClass Symbol = new RubyClass("Symbol", Object, static type => type.With<RubySymbol>(SymbolMethods.Define)).Including(Comparable);
    public static readonly RubyClass Array = new RubyClass("Array", Object, static type => type
        .With<RubyList>(ArrayMethods.Define)
        .With<RubyList>(ListFormatMethods.Define)
        .WithOwn(ClassMethods.DefineList)).Including(Enumerable);
    public static readonly RubyClass Hash = new RubyClass("Hash", Object, static type => type
        .With<RubyHash>(HashMethods.Define)
        .With<RubyHash>(HashFormatMethods.Define)
        .WithOwn(HashDefaults.DefineOwn)
        .WithOwn(XmlHash.DefineOwn)).Including(Enumerable);
    public static readonly RubyClass IndifferentHash = new RubyClass("ActiveSupport::HashWithIndifferentAccess", Hash, static type => type
        .WithOwn(table => table.Add("new(pairs = nil, **more)", (Running.RubyRun run, RubyClass _, in Arguments given) => Hash.Find("with_indifferent_access")!.Call(
            run, given.At(0) as RubyHash ?? given.Keywords ?? new RubyHash()))));
    public static readonly RubyClass Set = new RubyClass("Set", Object, static type => type
        .With<RubySet>(SetMethods.Define)
        .With<RubySet>(SetChanging.Define)
        .With<RubySet>(SetChanging.DefineMore)
        .WithOwn(SetChanging.DefineOwn)).Including(Enumerable);
    public static readonly RubyClass Struct = new RubyClass("Struct", Object, static type => type.With<RubyStruct>(StructMethods.Define).WithOwn(StructMethods.DefineOwn)).Including(Enumerable);
    public static readonly RubyClass OpenStruct = new RubyClass("OpenStruct", Object, static type => type.With<RubyOpenStruct>(OpenStructMethods.Define).WithOwn(OpenStructMethods.DefineOwn)) { Missing = OpenStructMethods.Member };
    public static readonly RubyClass Range = new RubyClass("Range", Object, static type => type
        .With<RubyRange>(RangeMethods.Define)
        .With<RubyRange>(RangeWalks.Define)
        .With<RubyRange>(LongRanges.Define)
        .WithOwn(RangeMethods.DefineOwn)).Including(Enumerable);
    public static readonly RubyClass Enumerator = new RubyClass("Enumerator", Object, static type => type.With<RubyEnumerator>(EnumeratorMethods.Define).WithOwn(GeneratorMethods.DefineOwn)).Including(Enumerable);

    /// <summary>What <c>Enumerator.new</c> gives; it calls itself an Enumerator.</summary>
    public static readonly RubyClass Generator = new RubyClass("Enumerator", Object, static type => type.With<RubyGenerator>(GeneratorMethods.Define).With<RubyGenerator>(EarlyEnds.Define)) { StandsFor = Enumerator }.Including(Enumerable);
    public static readonly RubyClass Lazy = new RubyClass("Enumerator::Lazy", Object, static type => type.With<RubyLazy>(LazyMethods.Define)) { StandsFor = Enumerator }.Including(Enumerable);

    /// <summary>What <c>where</c> gives; it calls itself an Array.</summary>
    public static readonly RubyClass Where = new RubyClass("Array", Object, static type => type.With<RubyWhere>(WhereMethods.Define)).Including(Enumerable);
    public static readonly RubyClass Proc = new RubyClass("Proc", Object, static type => type.With<RubyProc>(ProcMethods.Define).WithOwn(ProcMethods.DefineOwn));
    public static readonly RubyClass Regexp = new RubyClass("Regexp", Object, static type => type.With<RubyRegexp>(RegexpMethods.Define).WithOwn(RegexpClassMethods.Define));
    public static readonly RubyClass Match = new RubyClass("MatchData", Object, static type => type.With<RubyMatch>(MatchMethods.Define));
    public static readonly RubyClass Date = new RubyClass("Date", Object, static type => type.With<RubyDate>(DateMethods.Define).WithOwn(DateClassMethods.Define)).Including(Comparable);
    public static readonly RubyClass Time = new RubyClass("Time", Object, static type => type.With<RubyTime>(TimeMethods.Define).WithOwn(TimeClassMethods.Define)).Including(Comparable);
    public static readonly RubyClass ZonedTime = new RubyClass("ActiveSupport::TimeWithZone", Object, static type => type.With<RubyZonedTime>(ZonedTimeMethods.Define)) { StandsFor = Time }.Including(Comparable);
    public static readonly RubyClass DateTime = new RubyClass("DateTime", Object, static type => type.With<RubyDateTime>(DateTimeMethods.Define).WithOwn(DateClassMethods.DefineShared).WithOwn(DateTimeMethods.DefineOwn)) { StandsFor = Date }.Including(Comparable);
    public static readonly RubyClass Zone = new RubyClass("ActiveSupport::TimeZone", Object, static type => type.With<RubyZone>(ZoneMethods.Define).WithOwn(ZoneMethods.DefineOwn));
    public static readonly RubyClass Duration = new RubyClass("ActiveSupport::Duration", Object, static type => type.With<RubyDuration>(DurationMethods.Define).WithOwn(DurationMaking.DefineOwn)).Including(Comparable);
    public static readonly RubyClass Workato = new RubyClass("Workato", Object, static type => type.With<RubyWorkato>(WorkatoMethods.Define));
    public static readonly RubyClass Encoding = new RubyClass("Encoding", Object, static type => type
        .With<RubyEncodingName>(table => table.Add("name", self => new RubyString(self.ToText())).Add("ascii_compatible?", self => RubyBoolean.Of(!self.ToText().StartsWith("UTF-16", StringComparison.Ordinal) && !self.ToText().StartsWith("UTF-32", StringComparison.Ordinal))))
        .WithOwn(table => table
            .Add("default_external", _ => RubyEncodingName.Known["UTF_8"])
            .Add("default_internal", _ => RubyNil.Instance)
            .Add("find(name)", (RubyClass _, RubyObject name) => new RubyEncodingName(name.ToText()))));
    public static readonly RubyClass Marker = new("Marker", Object);
}
