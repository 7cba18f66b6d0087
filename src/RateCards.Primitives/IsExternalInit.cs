#if NET5_0_OR_GREATER
// As for DateOnly: what was built against the netstandard2.0 assembly gets the framework's type here.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#else
using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for where a property is set at initialization alone; generated code has such properties.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IsExternalInit;
#endif
