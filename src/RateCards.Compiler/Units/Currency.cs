namespace RateCards.Compiler.Units;

/// <summary>The dimensions that are money, with their ISO 4217 codes.</summary>
internal static class Currency
{
    private const string Codes = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
        CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD
        GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD
        KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO
        NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
        SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV
        WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
        """;

    /// <summary>Every code, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> All { get; } = Codes.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The code of the currency above the unit's line, or null where it is not money.</summary>
    public static string? Of(Unit unit)
    {
        foreach (var power in unit.Powers)
        {
            if (power.Power > 0 && power.Dimension.IsMoney)
            {
                return power.Dimension.Name;
            }
        }

        return null;
    }
}
