using NodaTime;

namespace Emulator.Ruby.Running;

/// <summary>
/// Finds a time zone when it is asked for. A delegate of its own: a Func of a zone loads the library of time, and with it that
/// of XML, as soon as one is made.
/// </summary>
public delegate DateTimeZone ZoneLookup();
