using Emulator.Ruby.Calls;

namespace Emulator.Formulas;

/// <summary>
/// What may be called in a formula (formulas.md sections 3 to 10), by the class of the receiver. What a value is shows only
/// when a job runs, so reading refuses the names that no receiver has; <c>docs/formulas.md</c> is written from this table.
/// </summary>
public static class FormulaNames
{
    private static readonly (RubyClass[] Receivers, string Names)[] Documented =
    [
        ([RubyClasses.Object], "== != ! =~ !~ present? blank? presence is_true? is_not_true? binary? to_s to_json to_param"),
        ([RubyClasses.Nil], "to_a to_i to_f"),
        ([RubyClasses.String], """
            + * % < <= > >= [] upcase downcase capitalize titleize strip lstrip rstrip length size bytesize bytes byteslice reverse
            include? exclude? starts_with? ends_with? start_with? end_with? match? index slice gsub sub scan split ljust rjust
            parameterize transliterate unicode_normalize quote strip_tags scrub encode unpack to_i to_f to_date to_time
            in_time_zone to_phone to_currency first last from_xml encode_base64 encode_urlsafe_base64 decode_base64
            decode_urlsafe_base64 encode_hex to_hex decode_hex encode_url decode_url as_utf8 as_string sha1 encode_sha256
            encode_sha512 hmac_md5 hmac_sha1 hmac_sha256 hmac_sha512 encode_sha512_256 md5_hexdigest rsa_sha256 rsa_sha512
            to_country_alpha2 to_country_alpha3 to_country_name to_currency_code to_currency_name to_currency_symbol
            to_state_code to_state_name
            """),
        ([RubyClasses.Integer, RubyClasses.Float], "+ - * / % ** -@ +@ < <= > >= <=> abs round ceil floor to_i to_f to_currency"),
        ([RubyClasses.Integer], "even? odd? ordinalize to_phone months month years year"),
        ([RubyClasses.Rational], "+ - * / ** < <= > >= <=> abs round ceil floor to_i to_f"),
        ([RubyClasses.Numeric], "seconds second minutes minute hours hour days day weeks week"),
        ([RubyClasses.Array, RubyClasses.Where], """
            [] length size first last include? exclude? find_index reverse compact uniq flatten drop take max min sum join count
            smart_join pluck format_map where to_a to_csv to_xml map select reject each any? all? find sort sort_by group_by
            """),
        ([RubyClasses.Array], "+ - * index second third fourth fifth concat zip minmax slice_after slice_before pack to_param"),
        ([RubyClasses.Where], "not"),
        ([RubyClasses.Hash], "[] keys values length size compact except to_a to_param encode_www_form to_xml first count map select reject each any? all? find sort_by"),
        ([RubyClasses.Range], "include? member? to_a first last min max sum count map select reject each any? all? find"),
        ([RubyClasses.Enumerator], "to_a"),
        ([RubyClasses.Date, RubyClasses.Time, RubyClasses.ZonedTime], """
            + - < <= > >= <=> to_date to_time in_time_zone wday yday yweek strftime year month day beginning_of_day
            beginning_of_week beginning_of_month beginning_of_year end_of_month
            """),
        ([RubyClasses.Time, RubyClasses.ZonedTime], "utc dst? beginning_of_hour to_i to_f"),
        ([RubyClasses.Duration], "+ - * ago from_now to_i to_f < <= > >="),
        ([RubyClasses.Workato], """
            parse_yaml render_yaml jwt_encode jwt_decode aes_cbc_encrypt aes_cbc_decrypt aes_gcm_encrypt aes_gcm_decrypt
            pbkdf2_hmac_sha1 random_bytes verify_rsa uuid
            """),
    ];

    /// <summary>Names that stand without a receiver: values, lookups, pills.</summary>
    public static IReadOnlySet<string> Bare { get; } =
        Names("now today uuid null clear skip blank lookup data_table_lookup encrypt decrypt workato _ _dp");

    /// <summary>Names that may be called on some value.</summary>
    public static IReadOnlySet<string> Methods { get; } = Documented.SelectMany(row => Names(row.Names)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Each class with the names that formulas may call on its values, those it inherits not repeated.</summary>
    public static IReadOnlyDictionary<RubyClass, IReadOnlySet<string>> ByReceiver { get; } = Documented
        .SelectMany(row => row.Receivers.Select(receiver => (Receiver: receiver, row.Names)))
        .GroupBy(row => row.Receiver)
        .ToDictionary(rows => rows.Key, IReadOnlySet<string> (rows) => Names(string.Join(' ', rows.Select(row => row.Names))));

    private static HashSet<string> Names(string names) =>
        names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
}
