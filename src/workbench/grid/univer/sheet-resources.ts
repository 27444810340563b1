import { IResourceManagerService, type Injector, type IResources } from "@univerjs/core";

/** Hands what the grid's plug-ins keep of sheets to them, beside what they hold of others. */
export function loadResources(injector: Injector, unitId: string, resources: IResources): void {
  const hooks = injector.get(IResourceManagerService).getAllResourceHooks();
  for (const { name, data } of resources) {
    const hook = hooks.find(({ pluginName }) => pluginName === name);
    if (hook && data !== "") hook.onLoad(unitId, hook.parseJson(data));
  }
}
